import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { dayOf } from '#kernel';
import { ChangeRating } from '../../change-rating/change-rating.js';
import { paidMinor } from '../../experiences/experience.js';
import { afterPayments } from '../../record-payment/after-payments.js';
import type { RatingRecord, StoredExperience } from '../../store/rating-record.js';
import type { ReadInvoice } from '../tell-clients/load-invoices.js';
import { compareInvoice, type LedgerReach } from './compare-invoice.js';
import { keepUpdates, type InvoiceUpdate } from './keep-updates.js';
import { withNews } from './with-news.js';

/** An invoice of a file that was told before, with something new. */
export interface FollowedInvoice {
  readonly experienceId: string;
  readonly ratingId: string;
  readonly invoice: ReadInvoice;
}

interface ConfirmedLedger extends LedgerReach {
  readonly importId: string;
  /** Who confirmed it. */
  readonly member: Pick<Member, 'accountId'>;
}

/** Brings a rating up to date with a later ledger: payments, credit notes, and how long the rest is unpaid. */
@Injectable()
export class FollowLedger {
  constructor(private readonly changes: ChangeRating) {}

  /** One step for each rating. To run it again changes nothing; a rating that has ended says nothing any more, and stays. */
  async execute(ledger: ConfirmedLedger, invoices: readonly FollowedInvoice[]): Promise<void> {
    const byRating = new Map<string, Map<string, ReadInvoice>>();
    for (const { ratingId, experienceId, invoice } of invoices) {
      const told = byRating.get(ratingId) ?? new Map<string, ReadInvoice>();
      byRating.set(ratingId, told.set(experienceId, invoice));
    }
    for (const [ratingId, told] of byRating) await this.follow(ledger, ratingId, told);
  }

  private async follow(
    ledger: ConfirmedLedger,
    ratingId: string,
    invoices: ReadonlyMap<string, ReadInvoice>,
  ): Promise<void> {
    const { importId, member } = ledger;
    await this.changes.bySystem(
      ratingId,
      'FOLLOW_LEDGER',
      async (sql, rating, now) => {
        const updates = updatesOf(rating, invoices, ledger, now);
        if (updates.length === 0) return null;
        await keepUpdates(sql, { importId, ratingStatus: rating.status, updates }, now);
        const changed = new Map(updates.map(({ after }) => [after.experienceId, after]));
        const told = rating.experiences.map((one) => changed.get(one.experienceId) ?? one);
        const data = { importId, invoices: updates.length };
        return { ...afterPayments(rating.status, told, now), data };
      },
      member.accountId,
    );
  }
}

/** Compared again with the rating locked: a payment may have been typed meanwhile. */
function updatesOf(
  { experiences, status }: RatingRecord,
  invoices: ReadonlyMap<string, ReadInvoice>,
  reach: LedgerReach,
  now: Date,
): InvoiceUpdate[] {
  return experiences.flatMap((before: StoredExperience) => {
    const invoice = invoices.get(before.experienceId);
    if (!invoice) return [];
    const found = compareInvoice(invoice, { ...before, paidMinor: paidMinor(before) }, reach);
    const after = found.kind === 'NEWS' ? withNews(before, found.news, { status, today: dayOf(now) }) : null;
    return after ? [{ before, after }] : [];
  });
}
