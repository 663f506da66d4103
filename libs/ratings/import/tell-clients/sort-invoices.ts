import type { Day } from '#kernel';
import { checkExperiences } from '../../experiences/check-experiences.js';
import { restMinor, type Experience } from '../../experiences/experience.js';
import { invoiceKey } from '../../experiences/invoice-key.js';
import { compareInvoice, type LedgerReach } from '../follow-ledger/compare-invoice.js';
import type { FollowedInvoice } from '../follow-ledger/follow-ledger.js';
import type { KnownInvoice } from './known-invoices.js';
import type { ReadInvoice } from './load-invoices.js';
import type { RefusedInvoice } from './refused-invoice.js';

export interface SortedInvoices {
  readonly told: readonly Experience[];
  readonly known: number;
  /** Of the known ones: those with something new. */
  readonly followed: readonly FollowedInvoice[];
  readonly refused: Readonly<Partial<Record<RefusedInvoice, number>>>;
}

interface Context extends LedgerReach {
  readonly knownBefore: ReadonlyMap<string, KnownInvoice>;
  readonly organisationId: string;
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

/** What of a ledger is new, what was told before, what is new of that, and what cannot be told. Pure. */
export function sortInvoices(invoices: readonly ReadInvoice[], context: Context): SortedInvoices {
  const { knownBefore, organisationId, unpaidOn, today, isRelated } = context;
  const told: Experience[] = [];
  const followed: FollowedInvoice[] = [];
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
      else {
        const found = compareInvoice(invoice, before, context);
        if (found.kind === 'REFUSED') refuse(found.code);
        else known += 1;
        // What another account of the supplier told is for that account to follow.
        if (found.kind === 'NEWS' && before.organisationId === organisationId)
          followed.push({ experienceId: before.experienceId, ratingId: before.ratingId, invoice });
      }
    }
  }
  return { told, known, followed, refused };
}
