import type { Day } from '#kernel';
import { checkExperiences } from '../../experiences/check-experiences.js';
import { paidMinor, restMinor, type Experience, type Payment } from '../../experiences/experience.js';
import { invoiceKey } from '../../experiences/invoice-key.js';
import type { KnownInvoice } from './known-invoices.js';
import type { ReadInvoice } from './load-invoices.js';
import type { RefusedInvoice } from './refused-invoice.js';

/** A payment of an invoice that was told before. */
interface PaidSince extends Payment {
  readonly experienceId: string;
}

export interface SortedInvoices {
  readonly told: readonly Experience[];
  readonly known: number;
  readonly paidSince: readonly PaidSince[];
  readonly refused: Readonly<Partial<Record<RefusedInvoice, number>>>;
}

interface Context {
  readonly knownBefore: ReadonlyMap<string, KnownInvoice>;
  readonly organisationId: string;
  /** Last day on which what is unpaid is known to be unpaid. */
  readonly unpaidOn: Day;
  readonly today: Day;
  /** One person owns the accounts of both sides: nobody rates their own group. */
  readonly isRelated: boolean;
}

/** The invoice as it would be told; null without a due day. */
function toExperience(invoice: ReadInvoice, unpaidOn: Day): Experience | null {
  const { dueOn } = invoice;
  if (dueOn === null) return null;
  const observedOn = restMinor(invoice) > 0n ? unpaidOn : null;
  return { ...invoice, dueOn, observedOn, frozenDays: 0, latenessReason: null };
}

/** What of a ledger is new, what was told before, what was paid since, and what cannot be told. Pure. */
export function sortInvoices(invoices: readonly ReadInvoice[], context: Context): SortedInvoices {
  const { knownBefore, organisationId, unpaidOn, today, isRelated } = context;
  const told: Experience[] = [];
  const paidSince: PaidSince[] = [];
  const refused: Partial<Record<RefusedInvoice, number>> = {};
  const seen = new Set<string>();
  let known = 0;
  const refuse = (code: RefusedInvoice) => void (refused[code] = (refused[code] ?? 0) + 1);
  for (const invoice of invoices) {
    const experience = toExperience(invoice, unpaidOn);
    const key = invoiceKey(invoice);
    if (!experience) refuse('NO_DUE_DAY');
    else if (key && seen.has(key)) refuse('TWICE_IN_FILE');
    else {
      seen.add(key);
      const before = knownBefore.get(key);
      const problem = before ? null : checkExperiences([experience], today);
      if (problem) refuse(problem.code);
      else if (!before && isRelated) refuse('RELATED_COMPANY');
      else if (!before) told.push(experience);
      else if (isOtherAmount(invoice, before)) refuse('AMOUNT_CHANGED');
      else {
        known += 1;
        if (before.organisationId === organisationId) paidSince.push(...newPayments(invoice, before));
      }
    }
  }
  return { told, known, paidSince, refused };
}

/** An open item of an aged ledger is the rest of its invoice: it says nothing against what was told. */
function isOtherAmount(invoice: ReadInvoice, before: KnownInvoice): boolean {
  if (invoice.currency !== before.currency) return true;
  return invoice.payments.length > 0
    ? invoice.amountMinor !== before.amountMinor
    : invoice.amountMinor > before.amountMinor;
}

/** The payments that come after as much as was told before: to sort again after recording them finds none. */
function newPayments(
  invoice: ReadInvoice,
  { experienceId, paidMinor: toldMinor }: KnownInvoice,
): PaidSince[] {
  if (paidMinor(invoice) <= toldMinor) return [];
  let covered = toldMinor;
  return invoice.payments.flatMap(({ paidOn, amountMinor }) => {
    const skipped = covered < amountMinor ? covered : amountMinor;
    covered -= skipped;
    const rest = amountMinor - skipped;
    return rest > 0n ? [{ experienceId, paidOn, amountMinor: rest }] : [];
  });
}
