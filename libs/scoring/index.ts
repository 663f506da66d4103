export { attackCost, type AttackCost } from './attack/attack-cost.js';
export { attackText } from './attack/attack-text.js';
export { BAND_ENDS, shareBeyond, utilityOf, type Bands } from './bands.js';
export type { CharterFact } from './charter-fact.js';
export {
  NOTHING_KNOWN,
  type AccountsFact,
  type PaymentPracticesFact,
  type SanctionFact,
  type ScoringFacts,
} from './facts.js';
export { forecast, type Forecast } from './forecast.js';
export type * from './payment-facts.js';
export { pointsOf } from './payments/payment-index.js';
export { isSensibleDay } from './day.js';
export { readAccountsAlone, type AccountsReading } from './model/accounts-reading.js';
export { renderModelCard } from './model-card/render-model-card.js';
export { nextChangeOn } from './next-change.js';
export { openInvoices, type OpenInvoice } from './payments/open-invoices.js';
export { CURRENT_POLICY, isKnownVersion, policyOf } from './policy/policies.js';
export { RATIOS, type Policy, type Ratio } from './policy/policy.js';
export { score } from './score.js';
export type * from './scorecard.js';
export { ScoringError } from './scoring-error.js';
export { SIGNAL_DEFINITIONS } from './signals/all.js';
export {
  scoreWhatIf,
  type SupposedPayment,
  type Suppositions,
  type WhatIf,
} from './what-if/score-what-if.js';
