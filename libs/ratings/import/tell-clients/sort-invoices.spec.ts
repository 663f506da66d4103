import fc from 'fast-check';
import type { Day } from '#kernel';
import { paidMinor } from '../../experiences/experience.js';
import type { KnownInvoice } from './known-invoices.js';
import type { ReadInvoice } from './load-invoices.js';
import { sortInvoices } from './sort-invoices.js';

const day = (text: string) => text as Day;
const OURS = 'ours';

function read(reference: string, known: Partial<ReadInvoice> = {}): ReadInvoice {
  return {
    reference,
    issuedOn: day('2026-01-10'),
    dueOn: day('2026-02-10'),
    amountMinor: 10_000n,
    currency: 'EUR',
    outcome: 'UNPAID',
    payments: [],
    ...known,
  };
}

function told(invoiceKey: string, known: Partial<KnownInvoice> = {}): [string, KnownInvoice] {
  const invoice = { experienceId: 'e1', invoiceKey, organisationId: OURS, amountMinor: 10_000n };
  return [invoiceKey, { ...invoice, currency: 'EUR', paidMinor: 0n, ...known }];
}

const sort = (
  invoices: readonly ReadInvoice[],
  knownBefore: readonly [string, KnownInvoice][] = [],
  isRelated = false,
) =>
  sortInvoices(invoices, {
    knownBefore: new Map(knownBefore),
    organisationId: OURS,
    unpaidOn: day('2026-05-31'),
    today: day('2026-06-01'),
    isRelated,
  });

describe('sorting the invoices of a ledger', () => {
  it('tells what is new, as unpaid on the day of the ledger', () => {
    const { told: kept, known, refused } = sort([read('F-1')]);
    expect(kept).toMatchObject([{ reference: 'F-1', observedOn: '2026-05-31', frozenDays: 0 }]);
    expect({ known, refused }).toEqual({ known: 0, refused: {} });
  });

  it('leaves out, and counts, what cannot be told', () => {
    const { told: kept, refused } = sort([
      read('F-1'),
      read('f 1'),
      read('F-2', { dueOn: null }),
      read('F-3', { dueOn: day('2026-06-30') }),
      read('---'),
    ]);
    expect(kept).toHaveLength(1);
    expect(refused).toEqual({ TWICE_IN_FILE: 1, NO_DUE_DAY: 1, NOT_DUE_YET: 1, REFERENCE_UNUSABLE: 1 });
  });

  it('takes the rest of a known invoice for the same invoice, and another amount for a change', () => {
    expect(sort([read('F-1', { amountMinor: 4_000n })], [told('F1:2026')])).toMatchObject({
      known: 1,
      refused: {},
    });
    const more = read('F-1', { amountMinor: 12_000n });
    expect(sort([more], [told('F1:2026')])).toMatchObject({ known: 0, refused: { AMOUNT_CHANGED: 1 } });
    expect(sort([read('F-1', { currency: 'GBP' })], [told('F1:2026')])).toMatchObject({
      refused: { AMOUNT_CHANGED: 1 },
    });
  });

  it('tells nothing of a company that the same person owns', () => {
    expect(sort([read('F-1')], [], true)).toMatchObject({ told: [], refused: { RELATED_COMPANY: 1 } });
  });

  it('leaves the payments of what another account of the supplier told to that account', () => {
    const paid = read('F-1', {
      outcome: 'PAID',
      payments: [{ paidOn: day('2026-03-01'), amountMinor: 10_000n }],
    });
    expect(sort([paid], [told('F1:2026', { organisationId: 'theirs' })])).toMatchObject({
      known: 1,
      paidSince: [],
    });
  });

  it('finds exactly the payments that were not told before, and none the second time', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.nat(), (amounts, seed) => {
        const payments = amounts.map((amount, index) => ({
          paidOn: day(`2026-03-0${index + 1}`),
          amountMinor: BigInt(amount),
        }));
        const amountMinor = paidMinor({ payments });
        const before = BigInt(seed) % (amountMinor + 1n);
        const invoice = read('F-1', { amountMinor, payments, outcome: 'PAID' });
        const { paidSince } = sort([invoice], [told('F1:2026', { amountMinor, paidMinor: before })]);
        expect(before + paidMinor({ payments: paidSince })).toBe(amountMinor);
        const again = sort([invoice], [told('F1:2026', { amountMinor, paidMinor: amountMinor })]);
        expect(again.paidSince).toEqual([]);
      }),
    );
  });
});
