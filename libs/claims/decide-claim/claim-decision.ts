import { DECISION_REASONS } from './decision-reasons.js';

/**
 * `APPROVE` and `REJECT` answer a claim that waits for its proof to be looked at; `CONFIRM_HOLDER` and `TRANSFER` a
 * challenge; `REVOKE` ends a hold that should never have been.
 */
export type ClaimDecision = 'APPROVE' | 'REJECT' | 'CONFIRM_HOLDER' | 'TRANSFER' | 'REVOKE';

export type ClaimReason = keyof typeof DECISION_REASONS;
