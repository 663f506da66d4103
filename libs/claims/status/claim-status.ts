/**
 * `REQUESTED` waits for the claimant (a code), `PROOF_PENDING` for a moderator. `VERIFIED`, `CHALLENGED` and `CONFIRMED`
 * hold the company; the others have ended.
 */
export const CLAIM_STATUSES = [
  'REQUESTED',
  'PROOF_PENDING',
  'VERIFIED',
  'CHALLENGED',
  'CONFIRMED',
  'TRANSFERRED',
  'REVOKED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const CLAIM_ACTIONS = [
  'HAND_IN',
  'VERIFY',
  'REJECT',
  'WITHDRAW',
  'CHALLENGE',
  'CONFIRM',
  'TRANSFER',
  'REVOKE',
] as const;
export type ClaimAction = (typeof CLAIM_ACTIONS)[number];

interface Transition {
  readonly from: readonly ClaimStatus[];
  readonly to: ClaimStatus;
}

/** Every way that a claim can go; what is not here is refused. */
export const CLAIM_TRANSITIONS: Readonly<Record<ClaimAction, Transition>> = {
  HAND_IN: { from: ['REQUESTED'], to: 'PROOF_PENDING' },
  VERIFY: { from: ['REQUESTED', 'PROOF_PENDING'], to: 'VERIFIED' },
  REJECT: { from: ['REQUESTED', 'PROOF_PENDING'], to: 'REJECTED' },
  WITHDRAW: { from: ['REQUESTED', 'PROOF_PENDING', 'VERIFIED', 'CONFIRMED'], to: 'WITHDRAWN' },
  CHALLENGE: { from: ['VERIFIED', 'CONFIRMED'], to: 'CHALLENGED' },
  CONFIRM: { from: ['CHALLENGED'], to: 'CONFIRMED' },
  TRANSFER: { from: ['CHALLENGED'], to: 'TRANSFERRED' },
  REVOKE: { from: ['VERIFIED', 'CHALLENGED', 'CONFIRMED'], to: 'REVOKED' },
};

export const HOLDING: readonly ClaimStatus[] = ['VERIFIED', 'CHALLENGED', 'CONFIRMED'];
export const ENDED: readonly ClaimStatus[] = ['TRANSFERRED', 'REVOKED', 'REJECTED', 'WITHDRAWN'];
