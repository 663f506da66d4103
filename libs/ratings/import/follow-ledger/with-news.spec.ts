import type { Day } from '#kernel';
import type { Experience, PaymentOutcome } from '../../experiences/experience.js';
import { RATING_STATUSES, type RatingStatus } from '../../status/rating-status.js';
import type { InvoiceNews } from './compare-invoice.js';
import { withNews } from './with-news.js';

const day = (text: string) => text as Day;
const TOLD: Experience = {
  reference: 'F-1',
  issuedOn: day('2026-01-10'),
  dueOn: day('2026-02-10'),
  amountMinor: 100n,
  currency: 'EUR',
  payments: [],
  outcome: 'UNPAID',
  observedOn: day('2026-05-31'),
  frozenDays: 0,
  latenessReason: null,
};
const STILL_UNPAID: InvoiceNews = { amountMinor: 100n, payments: [], unpaidOn: day('2026-06-30') };
const part = (amountMinor: bigint, on = '2026-06-10') => ({ paidOn: day(on), amountMinor });

const after = (news: InvoiceNews, status: RatingStatus = 'PUBLISHED', told: Experience = TOLD) =>
  withNews(told, news, { status, today: day('2026-07-01') });

describe('an invoice with the news of a later ledger', () => {
  it('is unpaid later only where its client was heard on it, or nobody was told yet', () => {
    const growing = RATING_STATUSES.filter((status) => after(STILL_UNPAID, status) !== null);
    expect(growing.sort()).toEqual(['CORRECTED', 'HELD', 'PUBLISHED', 'SUBMITTED', 'UPHELD']);
    expect(after(STILL_UNPAID)).toEqual({ ...TOLD, observedOn: '2026-06-30' });
  });

  it.each<PaymentOutcome>(['DISPUTED', 'CHARGED_BACK', 'WRITTEN_OFF'])(
    'stays %s until it is paid',
    (outcome) => {
      const told = { ...TOLD, outcome };
      expect(after(STILL_UNPAID, 'PUBLISHED', told)).toBeNull();
      const partly = { ...STILL_UNPAID, payments: [part(40n)] };
      expect(after(partly, 'PUBLISHED', told)).toMatchObject({ outcome, observedOn: '2026-06-10' });
      const wholly = { ...STILL_UNPAID, payments: [part(100n)], unpaidOn: null };
      expect(after(wholly, 'PUBLISHED', told)).toMatchObject({ outcome: 'PAID', observedOn: null });
    },
  );

  it('stays as it is when what the file says cannot be', () => {
    const wholly = (payments: InvoiceNews['payments']) => ({ amountMinor: 100n, payments, unpaidOn: null });
    expect(after(wholly([part(100n, '2026-01-09')]))).toBeNull();
    expect(after(wholly([part(100n, '2026-07-02')]))).toBeNull();
    expect(after(wholly([part(101n)]))).toBeNull();
    expect(after(wholly(Array.from({ length: 51 }, () => part(1n))))).toBeNull();
  });
});
