import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { SignalResult } from '../scorecard.js';
import { established } from './established/signal.js';
import { filesOnTime } from './files-on-time/signal.js';
import { freeOfFines } from './free-of-fines/signal.js';
import { freeOfInsolvency } from './free-of-insolvency/signal.js';
import { freeOfDisputes } from './free-of-disputes/signal.js';
import { independentSuppliers } from './independent-suppliers/signal.js';
import { keepsTheCharter } from './keeps-the-charter/signal.js';
import { nothingLongUnpaid } from './nothing-long-unpaid/signal.js';
import { paysSuppliersOnTime } from './pays-suppliers-on-time/signal.js';
import { paysWithinTerms } from './pays-within-terms/signal.js';
import { positiveEquity } from './positive-equity/signal.js';
import { recentAccounts } from './recent-accounts/signal.js';
import { solidAccounts } from './solid-accounts/signal.js';
import { stillInBusiness } from './still-in-business/signal.js';
import { supplierDays } from './supplier-days/signal.js';
import { treatsSuppliersAlike } from './treats-suppliers-alike/signal.js';
import type { Signal, SignalDefinition } from './signal.js';

/** All questions, in the order of the report: what can stop a sale first. */
export const SIGNALS: readonly Signal[] = [
  stillInBusiness,
  freeOfInsolvency,
  paysSuppliersOnTime,
  independentSuppliers,
  nothingLongUnpaid,
  freeOfDisputes,
  treatsSuppliersAlike,
  paysWithinTerms,
  freeOfFines,
  keepsTheCharter,
  recentAccounts,
  solidAccounts,
  positiveEquity,
  established,
  filesOnTime,
  supplierDays,
];

export function answerSignals(evidence: Evidence, policy: Policy): SignalResult[] {
  return SIGNALS.filter((signal) => signal.isAsked?.(evidence) ?? true).map((signal) => {
    const { id, question, whyItMatters, howToImprove } = signal.definition;
    const { answer, finding } = signal.answer(evidence, policy);
    return { id, answer, question, finding, whyItMatters, howToImprove };
  });
}

/** What each question means, by its id: constant, so a stored answer does not repeat it. */
export const SIGNAL_DEFINITIONS: ReadonlyMap<string, SignalDefinition> = new Map(
  SIGNALS.map(({ definition }) => [definition.id, definition]),
);
