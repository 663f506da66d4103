import fc from 'fast-check';
import { DomainError, type Day } from '#kernel';
import { fecOf, receipt, sale } from '../../../tests/support/ledger/fec-of.js';
import { ledgerOf, readWhole } from '../../../tests/support/ledger/ledger-of.js';
import { detectLayout } from './detect-layout.js';
import { LedgerError } from './ledger-error.js';
import { readFec } from './fec/read-fec.js';
import { parseMapping } from './propose-mapping/parse-mapping.js';
import { proposeMapping } from './propose-mapping/propose-mapping.js';
import { readAgedLedger, readPaidLedger } from './read-csv-ledger/read-table-ledger.js';
import { inspectTable } from './read-table/inspect-table.js';

const asOf = '2026-06-30' as Day;
const FEC = fecOf([
  ...sale({ client: 'EXEMPLE1', piece: 'F1', on: '20250201', euros: 120, letter: 'A' }),
  ...receipt({ client: 'EXEMPLE1', piece: 'R1', on: '20250301', euros: 120, letter: 'A' }),
]);
const TABLE =
  'N° facture;Client;Date facture;Échéance;Montant;Réglé le;Montant réglé\nF1;EXEMPLE;13/01/2026;14/02/2026;"1 200,00";15/02/2026;600\n';

/** Reads as a member's deposit is read: whatever it is, by each way in. */
async function readEveryWay(content: Buffer): Promise<void> {
  const source = ledgerOf(content, 'x', 97);
  await tolerating(async () => void (await detectLayout(source)));
  await tolerating(async () => void (await readWhole(readFec(source, { asOf, termsDays: 30 }))));
  await tolerating(async () => {
    const profile = await inspectTable(source);
    const mapping = { ...proposeMapping(profile).mapping, dayOrder: 'DMY', decimalMark: ',' } as const;
    expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    await tolerating(async () => void (await readWhole(readAgedLedger(source, { profile, mapping, asOf }))));
    await tolerating(async () => void (await readWhole(readPaidLedger(source, { profile, mapping, asOf }))));
  });
}

/** Only a refusal that can be shown is expected. */
async function tolerating(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    expect(error).toBeInstanceOf(DomainError);
    expect(error.text.fr && error.text.en).toBeTruthy();
  }
}

describe('any bytes', () => {
  it('are read or refused in a sentence', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), (bytes) => readEveryWay(Buffer.from(bytes))),
    ));

  it('are read or refused when they look like a table', () => {
    const piece = fc.constantFrom(
      ...'F1 ; , \t | " "" \n \r 1.234,56 (12) -3 € 03/04/2026 2126-01-01 N°facture Client Solde Échéance Total é \u0000 '.split(
        ' ',
      ),
      ' ',
    );
    return fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 200 }), (pieces) =>
        readEveryWay(Buffer.from(pieces.join(''))),
      ),
    );
  });

  it.each([
    ['a FEC', FEC],
    ['a table', TABLE],
  ])('are read or refused when they were %s, damaged', (_, text) =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        fc.nat(text.length),
        async (changes, length) => {
          const bytes = Buffer.from(text).subarray(0, length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          await readEveryWay(bytes);
        },
      ),
    ),
  );
});

describe('parseMapping', () => {
  it('refuses what it does not know, whatever it is', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseMapping(value)).toThrow(LedgerError);
      }),
    ));

  it.each([
    [{ columns: { reference: 'a', dueOn: 'a' }, currency: 'EUR', termsDays: 30 }, 'columns.dueOn'],
    [{ columns: { invoice: 'a' }, currency: 'EUR', termsDays: 30 }, 'columns.invoice'],
    [{ columns: {}, currency: 'USD', termsDays: 30 }, 'currency'],
    [{ columns: {}, currency: 'EUR', termsDays: 366 }, 'termsDays'],
    [{ columns: {}, currency: 'EUR', termsDays: 30, dayOrder: 'YMD' }, 'dayOrder'],
    [{ columns: {}, currency: 'EUR', termsDays: 30, other: 1 }, 'other'],
  ])('names what is wrong in %j', (value, field) => {
    expect(() => parseMapping(value)).toThrow(
      expect.objectContaining({ code: 'WRONG_MAPPING', field }) as Error,
    );
  });
});
