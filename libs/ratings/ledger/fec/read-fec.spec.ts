import type { Day } from '#kernel';
import { EXPECTED, YEAR } from '../../../../tests/support/ledger/example-year.js';
import { fecOf, receipt, sale, type FecStyle } from '../../../../tests/support/ledger/fec-of.js';
import { ledgerOf, readWhole, skippedOf, warnedOf } from '../../../../tests/support/ledger/ledger-of.js';
import type { LedgerInvoice } from '../ledger-invoice.js';
import { readFec } from './read-fec.js';

const OPTIONS = { asOf: '2026-06-30' as Day, termsDays: 30 };
const NAME = '000000000FEC20251231.txt';

async function read(content: string | Buffer, name = NAME): ReturnType<typeof readWhole> {
  return readWhole(readFec(ledgerOf(content, name), OPTIONS));
}

function brief({ reference, client, issuedOn, amount, payments, outcome }: LedgerInvoice): string {
  const paid = payments.map(({ paidOn, amountMinor }) => `${paidOn}:${amountMinor}`).join('+');
  return `${client.key} ${reference} ${issuedOn} ${amount.minor} ${outcome}${paid && ` ${paid}`}`;
}

describe('readFec', () => {
  const styles: readonly (readonly [string, FecStyle, BufferEncoding])[] = [
    ['tabs, Debit and Credit, UTF-8', {}, 'utf8'],
    ['bars, Montant and Sens, Latin-1', { delimiter: '|', amounts: 'MONTANT_SENS' }, 'latin1'],
    ['tabs, Montant and Sens, UTF-16', { amounts: 'MONTANT_SENS' }, 'utf16le'],
    ['bars, Debit and Credit, Latin-1', { delimiter: '|' }, 'latin1'],
  ];
  it.each(styles)('reads the year of an invented company: %s', async (_, style, encoding) => {
    const text = fecOf(YEAR, style).replace(/’/g, "'");
    const mark = encoding === 'utf16le' ? '\ufeff' : '';
    const { invoices, report } = await read(Buffer.from(mark + text, encoding));
    expect(invoices.map(brief).sort()).toEqual([...EXPECTED].sort());
    expect(skippedOf(report)).toEqual({
      OPENING_BALANCE: 1,
      CANCELLED: 1,
      PAYMENT_NOT_MATCHED: 1,
      SETTLED_OTHERWISE: 1,
      PERSON: 1,
    });
    expect(warnedOf(report)).toEqual({
      TERMS_ASSUMED: 11,
      PAYMENT_REVERSED: 1,
      PAID_IN_ADVANCE: 1,
      WRITTEN_OFF: 1,
    });
    expect(report).toMatchObject({
      rows: YEAR.length,
      invoices: 11,
      clients: 9,
      payments: 8,
      droppedPersons: 1,
      maybePersons: 1,
      unpaidOn: '2025-12-31',
      fec: { siren: '000000000', closedOn: '2025-12-31' },
    });
    expect(invoices.every(({ dueOnBasis }) => dueOnBasis === 'TERMS')).toBe(true);
  });

  it('adds up to the customer accounts of the file', async () => {
    const { report } = await read(fecOf(YEAR));
    const { balanceMinor, openMinor, leftOutMinor, unusedMinor, writtenOffMinor } = report.reconciliation!;
    const inFile = YEAR.filter(({ account }) => /^41[136]/.test(account)).reduce(
      (sum, { euros }) => sum + euros,
      0,
    );
    expect(balanceMinor).toBe(BigInt(Math.round(inFile * 100)));
    expect(openMinor + leftOutMinor - unusedMinor - writtenOffMinor).toBe(balanceMinor);
  });

  it('never repeats a label or the name of a person', async () => {
    const { invoices, report } = await read(fecOf(YEAR));
    const said = JSON.stringify([invoices, report], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(said).not.toContain('secret');
    expect(said).not.toContain('Mme EXEMPLE');
  });

  it('splits a matching code that was used twice in the year', async () => {
    const { invoices } = await read(
      fecOf([
        ...sale({
          client: 'EXEMPLE1',
          piece: 'F1',
          on: '20250201',
          euros: 100,
          letter: 'A',
          letteredOn: '20250331',
        }),
        ...receipt({
          client: 'EXEMPLE1',
          piece: 'R1',
          on: '20250301',
          euros: 100,
          letter: 'A',
          letteredOn: '20250331',
        }),
        ...receipt({
          client: 'EXEMPLE1',
          piece: 'R2',
          on: '20250105',
          euros: 90,
          letter: 'A',
          letteredOn: '20250930',
        }),
        ...sale({
          client: 'EXEMPLE1',
          piece: 'F2',
          on: '20250801',
          euros: 90,
          letter: 'A',
          letteredOn: '20250930',
        }),
      ]),
    );
    expect(invoices.map(brief).sort()).toEqual([
      'EXEMPLE1 F1 2025-02-01 10000 PAID 2025-03-01:10000',
      'EXEMPLE1 F2 2025-08-01 9000 PAID 2025-08-01:9000',
    ]);
  });

  it('knows a client by the end of its account where there is no sub-account, and nobody by a collective account', async () => {
    const lines = [
      ...sale({ client: '', piece: 'F1', on: '20250201', euros: 100 }).map((line) => ({
        ...line,
        account: line.account === '411000' ? '411EXEMPLE' : line.account,
      })),
      ...sale({ client: '', piece: 'F2', on: '20250201', euros: 200 }),
    ];
    const { invoices, report } = await read(fecOf(lines));
    expect(invoices.map(brief)).toEqual(['411EXEMPLE F1 2025-02-01 10000 UNPAID']);
    expect(skippedOf(report)).toEqual({ NO_CLIENT: 1 });
  });

  it('reads instalments of one invoice as one', async () => {
    const lines = sale({ client: 'EXEMPLE1', piece: 'F1', on: '20250201', euros: 90, letter: 'A' });
    const parts = [
      { ...lines[0]!, euros: 40, letter: 'A' },
      { ...lines[0]!, euros: 50, letter: 'B' },
      ...lines.slice(1),
      ...receipt({ client: 'EXEMPLE1', piece: 'R1', on: '20250301', euros: 40, letter: 'A' }),
    ];
    expect((await read(fecOf(parts))).invoices.map(brief)).toEqual([
      'EXEMPLE1 F1 2025-02-01 9000 PARTLY_PAID 2025-03-01:4000',
    ]);
  });

  it('gives surplus cells to the label, which may hold the delimiter', async () => {
    const text = fecOf(sale({ client: 'EXEMPLE1', piece: 'F1', on: '20250201', euros: 100 }), {
      delimiter: '|',
    });
    const { invoices } = await read(text.replaceAll('Libellé secret', 'Lot 1 | Lot 2 "bis'));
    expect(invoices.map(brief)).toEqual(['EXEMPLE1 F1 2025-02-01 10000 UNPAID']);
  });

  it('reads headings in other spellings and lines that end with a carriage return only', async () => {
    const text = fecOf(sale({ client: 'EXEMPLE1', piece: 'F1', on: '20250201', euros: 100 }));
    const [header, ...rest] = text.split('\r\n');
    const shouted = header!.replace('EcritureNum', ' ECRITURE_NUM ').replace('CompAuxNum', '"Comp Aux Num"');
    expect((await read([shouted, ...rest].join('\r'))).invoices).toHaveLength(1);
  });

  it('names the missing column', async () => {
    const text = fecOf(YEAR).replace('EcritureLet', 'Lettre');
    await expect(read(text)).rejects.toMatchObject({ code: 'MISSING_COLUMN', field: 'EcritureLet' });
    const senseless = fecOf(YEAR, { amounts: 'MONTANT_SENS' }).replace('Sens', 'Cote');
    await expect(read(senseless)).rejects.toMatchObject({ code: 'MISSING_COLUMN', field: 'Sens' });
  });

  it('refuses books that do not balance, and tells the entries that do not', async () => {
    const [debit, ...rest] = sale({ client: 'EXEMPLE1', piece: 'F1', on: '20250201', euros: 100 });
    await expect(read(fecOf([{ ...debit!, euros: 110 }, ...rest]))).rejects.toMatchObject({
      code: 'LEDGER_UNBALANCED',
      text: { fr: expect.stringContaining('10,00 €') as string },
    });
    const { report } = await read(
      fecOf([
        { ...debit!, euros: 110 },
        ...rest,
        { journal: 'OD', entry: 'X', on: '20250201', account: '471000', euros: -10 },
      ]),
    );
    expect(warnedOf(report)).toMatchObject({ ENTRY_UNBALANCED: 2 });
  });

  it('refuses a file that was cut in the middle of a line', async () => {
    const text = fecOf(YEAR);
    await expect(read(text.slice(0, text.lastIndexOf('512000')))).rejects.toMatchObject({
      code: 'LEDGER_UNBALANCED',
      text: { en: expect.stringContaining('last line is incomplete') as string },
    });
  });

  it('refuses a header alone and books without customers', async () => {
    await expect(read(fecOf([]))).rejects.toMatchObject({ code: 'NO_ROWS' });
    const cash = [
      { journal: 'BQ', entry: '1', on: '20250101', account: '512000', euros: 10 },
      { journal: 'BQ', entry: '1', on: '20250101', account: '706000', euros: -10 },
    ];
    await expect(read(fecOf(cash))).rejects.toMatchObject({ code: 'NO_CUSTOMER_ACCOUNT' });
  });

  it('skips days that cannot be, amounts that cannot be, and says where', async () => {
    const odd = sale({ client: 'EXEMPLE1', piece: 'F1', on: '00260201', euros: 100 });
    const { report, invoices } = await read(fecOf(odd));
    expect(invoices).toEqual([]);
    expect(report.skipped).toMatchObject([
      { reason: 'DAY_UNREADABLE', count: 1, examples: [{ line: 2, text: '00260201' }] },
    ]);
  });
});
