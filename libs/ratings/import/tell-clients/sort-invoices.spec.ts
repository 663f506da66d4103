import type { Day } from '#kernel';
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
  const ids = { experienceId: 'e1', ratingId: 'r1', invoiceKey, organisationId: OURS };
  const observedOn = day('2026-05-31');
  return [invoiceKey, { ...ids, amountMinor: 10_000n, currency: 'EUR', paidMinor: 0n, observedOn, ...known }];
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
    isOpenOnly: false,
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

  it('counts what was told before, follows what is new of it, and says what contradicts it', () => {
    const paid = read('F-2', {
      outcome: 'PAID',
      payments: [{ paidOn: day('2026-03-01'), amountMinor: 10_000n }],
    });
    const more = read('F-3', { amountMinor: 12_000n });
    const before = [told('F1:2026'), told('F2:2026', { experienceId: 'e2' }), told('F3:2026')];
    expect(sort([read('F-1'), paid, more], before)).toEqual({
      told: [],
      known: 2,
      followed: [{ experienceId: 'e2', ratingId: 'r1', invoice: paid }],
      refused: { AMOUNT_CHANGED: 1 },
    });
  });

  it('tells nothing of a company that the same person owns', () => {
    expect(sort([read('F-1')], [], true)).toMatchObject({ told: [], refused: { RELATED_COMPANY: 1 } });
  });

  it('leaves what another account of the supplier told to that account', () => {
    const paid = read('F-1', {
      outcome: 'PAID',
      payments: [{ paidOn: day('2026-03-01'), amountMinor: 10_000n }],
    });
    expect(sort([paid], [told('F1:2026', { organisationId: 'theirs' })])).toMatchObject({
      known: 1,
      followed: [],
    });
  });
});
