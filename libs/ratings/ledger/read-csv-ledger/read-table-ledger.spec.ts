import type { Day } from '#kernel';
import { ledgerOf, readWhole, skippedOf, warnedOf } from '../../../../tests/support/ledger/ledger-of.js';
import type { ColumnMapping } from '../column-mapping.js';
import type { LedgerInvoice } from '../ledger-invoice.js';
import { proposeMapping } from '../propose-mapping/propose-mapping.js';
import { inspectTable } from '../read-table/inspect-table.js';
import { readAgedLedger, readPaidLedger } from './read-table-ledger.js';

const asOf = '2026-06-30' as Day;

async function read(
  layout: 'AGED' | 'PAID',
  lines: readonly string[],
  change: Partial<ColumnMapping> = {},
): ReturnType<typeof readWhole> {
  const source = ledgerOf(lines.join('\n'));
  const profile = await inspectTable(source);
  const mapping = { ...proposeMapping(profile).mapping, ...change };
  return readWhole((layout === 'AGED' ? readAgedLedger : readPaidLedger)(source, { profile, mapping, asOf }));
}

function brief({ reference, dueOn, dueOnBasis, amount, payments, outcome }: LedgerInvoice): string {
  const paid = payments.map(({ paidOn, amountMinor }) => `${paidOn}:${amountMinor}`).join('+');
  return `${reference} ${dueOn} ${dueOnBasis} ${amount.minor} ${outcome}${paid && ` ${paid}`}`;
}

describe('readAgedLedger', () => {
  const HEADER = 'N° facture;Client;Date facture;Échéance;Montant TTC;Solde;Devise';

  it('reads what is still open, and says why other lines give nothing', async () => {
    const { invoices, report } = await read('AGED', [
      'Balance âgée',
      HEADER,
      'F1;EXEMPLE A;13/01/2026;12/02/2026;1.200,00;1.200,00;EUR',
      'F2;EXEMPLE A;14/01/2026;;1.200,00;200,00;€',
      'F3;EXEMPLE B;15/01/2026;28/02/2026;90,00;30,00;',
      'F3;EXEMPLE B;15/01/2026;31/03/2026;90,00;30,00;',
      'F1;EXEMPLE A;13/01/2026;12/02/2026;1.200,00;1.200,00;EUR',
      'AV1;EXEMPLE A;16/01/2026;16/01/2026;-50,00;-50,00;',
      'F4;EXEMPLE A;16/01/2026;16/02/2026;0,00;0,00;',
      'F5;EXEMPLE A;16/01/2026;16/02/2026;10,00;10,00;USD',
      'F6;EXEMPLE A;16/01/2026;16/02/2026;10,00 £;10,00 £;',
      'F7;EXEMPLE A;16/01/0026;16/02/2026;10,00;10,00;',
      'F8;EXEMPLE A;16/01/2026;16/02/2126;10,00;10,00;',
      'F9;EXEMPLE A;16/02/2026;16/01/2026;10,00;10,00;',
      'F10;EXEMPLE A;16/07/2026;16/08/2026;10,00;10,00;',
      'F11;EXEMPLE A;16/01/2026;16/02/2026;999999999999999,00;999999999999999,00;',
      'F12;EXEMPLE A;16/01/2026;16/02/2026;NaN;NaN;',
      'F13;EXEMPLE A;32/01/2026;16/02/2026;10,00;10,00;',
      'F14;;16/01/2026;16/02/2026;10,00;10,00;',
      ';EXEMPLE A;16/01/2026;16/02/2026;10,00;10,00;',
      'F15;EXEMPLE A;16/01/2026;16/02/2026;10,00;20,00;',
      'F16;EXEMPLE A;16/01/2026;16/02/2026;;;',
      'F17;EXEMPLE A;;;10,00;10,00;',
      'F18;Mme EXEMPLE;16/01/2026;16/02/2026;10,00;10,00;',
      '"F19" x;EXEMPLE A;16/01/2026;16/02/2026;10,00;10,00;',
      'F20;EXEMPLE A;16/01/2026;16/02/2026;10,00;10,00;;trop',
      'Total EXEMPLE A;;;;1.200,00;1.200,00;',
      '',
    ]);
    expect(invoices.map(brief)).toEqual([
      'F1 2026-02-12 STATED 120000 UNPAID',
      'F2 2026-02-13 TERMS 20000 UNPAID',
      'F3 2026-03-31 STATED 6000 UNPAID',
    ]);
    expect(skippedOf(report)).toEqual({
      OTHER_CURRENCY: 2,
      DAY_ABSURD: 2,
      AMOUNT_UNREADABLE: 1,
      AMOUNT_ABSURD: 1,
      AMOUNT_MISSING: 1,
      AMOUNT_ZERO: 1,
      CONTRADICTION: 1,
      CREDIT_NOTE: 1,
      DAY_MISSING: 1,
      DAY_UNREADABLE: 1,
      DUE_BEFORE_ISSUED: 1,
      DUPLICATE: 1,
      ISSUED_AFTER_AS_OF: 1,
      LINE_UNREADABLE: 2,
      NO_CLIENT: 1,
      NO_REFERENCE: 1,
      PERSON: 1,
      TOTAL_LINE: 1,
    });
    expect(warnedOf(report)).toEqual({ TERMS_ASSUMED: 1 });
    expect(report).toMatchObject({ rows: 25, invoices: 3, clients: 2, droppedPersons: 1, unpaidOn: asOf });
    expect(JSON.stringify(report)).not.toContain('Mme');
  });

  it('decides days and decimals over the column, and asks where it cannot', async () => {
    const lines = [
      HEADER,
      'F1;EXEMPLE A;03/04/2026;04/05/2026;1,234;1,234;',
      'F2;EXEMPLE A;05/04/2026;06/05/2026;5,678;5,678;',
    ];
    await expect(read('AGED', lines)).rejects.toMatchObject({
      code: 'AMBIGUOUS_DAYS',
      field: 'Date facture',
    });
    await expect(read('AGED', lines, { dayOrder: 'DMY' })).rejects.toMatchObject({
      code: 'AMBIGUOUS_AMOUNTS',
    });
    const american = await read('AGED', lines, { dayOrder: 'MDY', decimalMark: '.' });
    expect(american.invoices.map(brief)[0]).toBe('F1 2026-04-05 STATED 123400 UNPAID');
    const certain = await read('AGED', [...lines, 'F3;EXEMPLE A;13/04/2026;14/05/2026;9,5;9,5;']);
    expect(certain.invoices.map(brief)[0]).toBe('F1 2026-05-04 STATED 123 UNPAID');
  });

  it('names the column that is missing', async () => {
    await expect(read('AGED', ['Client;Échéance;Solde', 'EXEMPLE A;13/01/2026;10,00'])).rejects.toMatchObject(
      {
        code: 'MISSING_COLUMN',
        field: 'reference',
      },
    );
    const lines = [HEADER, 'F1;EXEMPLE A;13/01/2026;14/02/2026;10,00;10,00;'];
    await expect(read('AGED', lines, { columns: { reference: 'Autre' } })).rejects.toMatchObject({
      field: 'Autre',
    });
  });

  it('survives a line of 10 MB', async () => {
    const { invoices, report } = await read('AGED', [
      HEADER,
      'F1;EXEMPLE A;13/01/2026;14/02/2026;10,00;10,00;',
      'x'.repeat(10 << 20),
      'F2;EXEMPLE A;13/01/2026;14/02/2026;10,00;10,00;',
    ]);
    expect(invoices).toHaveLength(2);
    expect(report.skipped).toMatchObject([{ reason: 'LINE_TOO_LONG', count: 1, examples: [{ line: 3 }] }]);
  });
});

describe('readPaidLedger', () => {
  const HEADER = 'Invoice no,Customer,Invoice date,Due date,Amount,Paid amount,Paid on';

  it('reads payments in parts, credit notes and rests, wherever their lines stand', async () => {
    const { invoices, report } = await read('PAID', [
      HEADER,
      'I1,EXAMPLE A,2026-01-05,2026-02-04,100.00,60.00,2026-02-01',
      'I2,EXAMPLE B,2026-01-05,2026-02-04,50.00,50.00,2026-03-01',
      'I1,EXAMPLE A,2026-01-05,2026-02-04,100.00,40.00,2026-01-20',
      'I3,EXAMPLE B,2026-01-05,2026-02-04,80.00,30.00,2026-03-01',
      'I4,EXAMPLE B,2026-01-05,2026-02-04,80.00,,',
      'I5,EXAMPLE B,2026-01-05,2026-02-04,80.00,75.00,2026-03-01',
      'I5,EXAMPLE B,2026-01-05,2026-02-04,-10.00,,',
      'I6,EXAMPLE B,2026-01-05,2026-02-04,80.00,80.00,2026-01-01',
      'I7,EXAMPLE B,2026-01-05,2026-02-04,80.00,80.00,2026-07-01',
      'I8,EXAMPLE B,2026-01-05,2026-02-04,80.00,20.00,',
      'I9,EXAMPLE B,2026-01-05,2026-02-04,80.00,80.00,2026-02-01',
      'I9,EXAMPLE B,2026-01-05,2026-02-04,90.00,80.00,2026-02-02',
      'CN1,EXAMPLE B,2026-01-05,2026-02-04,-80.00,,',
    ]);
    expect(invoices.map(brief)).toEqual([
      'I1 2026-02-04 STATED 10000 PAID 2026-01-20:4000+2026-02-01:6000',
      'I2 2026-02-04 STATED 5000 PAID 2026-03-01:5000',
      'I3 2026-02-04 STATED 8000 PARTLY_PAID 2026-03-01:3000',
      'I4 2026-02-04 STATED 8000 UNPAID',
      'I5 2026-02-04 STATED 7000 PAID 2026-03-01:7000',
    ]);
    expect(skippedOf(report)).toEqual({
      CONTRADICTION: 2,
      CREDIT_NOTE: 1,
      DAY_ABSURD: 1,
      DAY_MISSING: 1,
      OVERPAID: 1,
      PAID_BEFORE_ISSUED: 1,
    });
  });

  it('reads a large file in shares, and finds the same in them', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => {
      const number = at % 20;
      return `I${number},EXAMPLE ${number % 3},2026-01-05,2026-02-04,90.00,30.00,2026-02-0${1 + Math.floor(at / 20)}`;
    });
    const source = ledgerOf([HEADER, ...lines].join('\n'));
    const profile = await inspectTable(source);
    const { mapping } = proposeMapping(profile);
    const [whole, inShares] = await Promise.all(
      [profile.rows, 1_000_000].map((rows) =>
        readWhole(readPaidLedger(source, { profile: { ...profile, rows }, mapping, asOf })),
      ),
    );
    const references = (invoices: readonly LedgerInvoice[]): string[] => invoices.map(brief).sort();
    expect(whole!.invoices).toHaveLength(20);
    expect(references(inShares!.invoices)).toEqual(references(whole!.invoices));
    expect(inShares!.report).toEqual(whole!.report);
  });
});
