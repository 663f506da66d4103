import fc from 'fast-check';
import type { Day } from '#kernel';
import { paidMinor, type Payment } from '../../experiences/experience.js';
import type { ReadInvoice } from '../tell-clients/load-invoices.js';
import { compareInvoice, type LedgerReach, type ToldSoFar } from './compare-invoice.js';

const day = (text: string) => text as Day;
const WHOLE: LedgerReach = { unpaidOn: day('2026-06-30'), isOpenOnly: false };
const OPEN: LedgerReach = { ...WHOLE, isOpenOnly: true };

function read(amountMinor: bigint, ...parts: [on: string, minor: bigint][]): ReadInvoice {
  const payments = parts.map(([on, minor]) => ({ paidOn: day(on), amountMinor: minor }));
  const paid = paidMinor({ payments });
  const outcome = paid === amountMinor ? 'PAID' : paid > 0n ? 'PARTLY_PAID' : 'UNPAID';
  const days = { issuedOn: day('2026-01-10'), dueOn: day('2026-02-10') };
  return { reference: 'F-1', ...days, amountMinor, currency: 'EUR', outcome, payments };
}

function told(amountMinor: bigint, paid = 0n, observedOn: string | null = '2026-05-31'): ToldSoFar {
  return { amountMinor, currency: 'EUR', paidMinor: paid, observedOn: observedOn as Day | null };
}

const SAME = { kind: 'SAME' };
const refused = (code: string) => ({ kind: 'REFUSED', code });
const news = (amountMinor: bigint, payments: readonly Payment[], unpaidOn: string | null) => ({
  kind: 'NEWS',
  news: { amountMinor, payments, unpaidOn },
});
const part = (paidOn: string, amountMinor: bigint) => ({ paidOn: day(paidOn), amountMinor });

describe('an invoice in a later ledger', () => {
  it.each([
    ['still unpaid', read(100n), told(100n), news(100n, [], '2026-06-30')],
    ['unpaid on an earlier day', read(100n), told(100n, 0n, '2026-07-31'), SAME],
    [
      'paid since',
      read(100n, ['2026-06-10', 100n]),
      told(100n),
      news(100n, [part('2026-06-10', 100n)], null),
    ],
    [
      'paid in part since',
      read(100n, ['2026-06-10', 40n]),
      told(100n),
      news(100n, [part('2026-06-10', 40n)], '2026-06-30'),
    ],
    ['lowered by a credit note', read(70n), told(100n), news(70n, [], '2026-06-30')],
    [
      'lowered and paid',
      read(70n, ['2026-06-10', 70n]),
      told(100n, 20n),
      news(70n, [part('2026-06-10', 50n)], null),
    ],
    ['lowered to what was paid', read(20n, ['2026-06-10', 20n]), told(100n, 20n), news(20n, [], null)],
    ['lowered below what was paid', read(10n), told(100n, 20n), refused('AMOUNT_CHANGED')],
    ['higher', read(120n), told(100n), refused('AMOUNT_CHANGED')],
    ['carried over as its rest', read(40n), told(100n, 60n), news(100n, [], '2026-06-30')],
    [
      'whole, where its open part was told',
      read(100n, ['2026-03-10', 60n], ['2026-06-10', 40n]),
      told(40n),
      news(40n, [part('2026-06-10', 40n)], null),
    ],
    ['behind a payment that was typed', read(100n), told(100n, 60n), SAME],
    [
      'in another currency',
      { ...read(100n), currency: 'GBP' as const },
      told(100n),
      refused('AMOUNT_CHANGED'),
    ],
  ])('%s', (_case, invoice, before, expected) =>
    expect(compareInvoice(invoice, before, WHOLE)).toEqual(expected),
  );

  it.each([
    ['still as open', read(40n), told(100n, 60n), news(100n, [], '2026-06-30')],
    ['open in part, nobody knows since when', read(40n), told(100n), refused('LESS_OPEN')],
    ['behind a payment that was typed', read(100n), told(100n, 60n), SAME],
    ['higher', read(120n), told(100n), refused('AMOUNT_CHANGED')],
  ])('of open items: %s', (_case, invoice, before, expected) =>
    expect(compareInvoice(invoice, before, OPEN)).toEqual(expected),
  );

  it('finds exactly the payments that were not told before, and nothing once they are', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.nat(), fc.nat({ max: 5_000 }), (parts, seed, more) => {
        const payments = parts.map((minor, at): [string, bigint] => [`2026-03-0${at + 1}`, BigInt(minor)]);
        const paid = parts.reduce((sum, minor) => sum + BigInt(minor), 0n);
        const invoice = read(paid, ...payments);
        const before = told(paid + BigInt(more), BigInt(seed) % (paid + 1n));
        const found = compareInvoice(invoice, before, WHOLE);
        const since = found.kind === 'NEWS' ? found.news.payments : [];
        expect(before.paidMinor + paidMinor({ payments: since })).toBe(paid);
        expect(compareInvoice(invoice, told(paid, paid, null), WHOLE)).toEqual(SAME);
      }),
    );
  });
});
