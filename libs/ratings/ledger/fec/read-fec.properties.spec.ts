import fc from 'fast-check';
import type { Day } from '#kernel';
import { fecOf, receipt, sale, type FecLine } from '../../../../tests/support/ledger/fec-of.js';
import { ledgerOf, readWhole } from '../../../../tests/support/ledger/ledger-of.js';
import type { LedgerInvoice } from '../ledger-invoice.js';
import { readFec } from './read-fec.js';

const OPTIONS = { asOf: '2026-06-30' as Day, termsDays: 30 };

const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, date]) => `2025${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`);
const operation = fc.record({
  kind: fc.constantFrom(
    'sale',
    'sale',
    'sale',
    'credit',
    'receipt',
    'receipt',
    'return',
    'loss',
    'setOff',
    'bill',
    'opening',
  ),
  client: fc.constantFrom('EXEMPLE1', 'EXEMPLE2', 'EXEMPLE3'),
  on: day,
  // Multiples of 0.60, so that 20 % of VAT is a whole number of cents; few, so that equal amounts meet.
  euros: fc.integer({ min: 1, max: 12 }).map((count) => count * 6),
  letter: fc.constantFrom('', 'A', 'B', 'a'),
});

function linesOf(
  { kind, client, on, euros, letter }: typeof operation extends fc.Arbitrary<infer T> ? T : never,
  at: number,
): FecLine[] {
  const piece = `${kind === 'sale' ? 'F' : 'P'}${at}`;
  const one = { client, on, euros, letter, piece };
  const entry = { journal: 'OD', entry: `OD${at}`, on, piece };
  const credit = { ...entry, account: '411000', client, euros: -euros, letter };
  switch (kind) {
    case 'sale':
      return sale(one);
    case 'credit':
      return sale({ ...one, euros: -euros });
    case 'receipt':
      return receipt(one);
    case 'return':
      return receipt({ ...one, euros: -euros });
    case 'loss':
      return [credit, { ...entry, account: '654000', euros }];
    case 'setOff':
      return [credit, { ...entry, account: '401000', euros }];
    case 'bill':
      return [credit, { ...entry, account: '413000', client, euros, letter }];
    default:
      return [
        { ...entry, journal: 'AN', account: '411000', client, euros, letter },
        { ...entry, journal: 'AN', account: '890000', euros: -euros },
      ];
  }
}

const books = fc
  .array(operation, { minLength: 1, maxLength: 40 })
  .map((operations) => operations.flatMap(linesOf));

async function read(lines: readonly FecLine[]): ReturnType<typeof readWhole> {
  return readWhole(readFec(ledgerOf(fecOf(lines), 'x.txt', 1 << 16), OPTIONS));
}

function told(invoices: readonly LedgerInvoice[]): string[] {
  return invoices
    .map(({ sourceLines, ...invoice }) =>
      JSON.stringify({ ...invoice, lines: sourceLines.length }, (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    )
    .sort();
}

describe('readFec, whatever the books', () => {
  it('does not depend on the order of the lines', () =>
    fc.assert(
      fc.asyncProperty(
        books.chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
        async ([lines, shuffled]) => {
          const [one, other] = [await read(lines), await read(shuffled)];
          expect(told(other.invoices)).toEqual(told(one.invoices));
          expect(other.report.reconciliation).toEqual(one.report.reconciliation);
        },
      ),
    ));

  it('never pays more than was owed, nor before it was owed', () =>
    fc.assert(
      fc.asyncProperty(books, async (lines) => {
        const { invoices } = await read(lines);
        for (const { amount, payments, issuedOn, outcome } of invoices) {
          const paid = payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
          expect(amount.minor > 0n && paid <= amount.minor).toBe(true);
          expect(payments.every(({ paidOn, amountMinor }) => paidOn >= issuedOn! && amountMinor > 0n)).toBe(
            true,
          );
          expect(outcome).toBe(paid === amount.minor ? 'PAID' : paid > 0n ? 'PARTLY_PAID' : 'UNPAID');
        }
      }),
    ));

  it('adds up to the balance of the customer accounts', () =>
    fc.assert(
      fc.asyncProperty(books, async (lines) => {
        const { invoices, report } = await read(lines);
        const { balanceMinor, openMinor, leftOutMinor, unusedMinor, writtenOffMinor } =
          report.reconciliation!;
        const inFile = lines
          .filter(({ account }) => /^41[136]/.test(account))
          .reduce((sum, { euros }) => sum + euros, 0);
        expect(balanceMinor).toBe(BigInt(inFile * 100));
        expect(openMinor + leftOutMinor - unusedMinor - writtenOffMinor).toBe(balanceMinor);
        const open = invoices.reduce(
          (sum, { amount, payments }) =>
            payments.reduce((rest, { amountMinor }) => rest - amountMinor, sum + amount.minor),
          0n,
        );
        expect(open).toBe(openMinor);
      }),
    ));
});
