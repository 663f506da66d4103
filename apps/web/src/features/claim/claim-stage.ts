import type { ClaimStatus } from '../../generated/graphql';

export type ClaimStage = 'CODE' | 'REVIEW' | 'HOLDS' | 'CHALLENGED' | 'ENDED';

/** What a claim waits for. */
export const STAGES: Readonly<Record<ClaimStatus, ClaimStage>> = {
  REQUESTED: 'CODE',
  PROOF_PENDING: 'REVIEW',
  VERIFIED: 'HOLDS',
  CONFIRMED: 'HOLDS',
  CHALLENGED: 'CHALLENGED',
  REJECTED: 'ENDED',
  REVOKED: 'ENDED',
  TRANSFERRED: 'ENDED',
  WITHDRAWN: 'ENDED',
};

export const STAGE_TONES = {
  CODE: 'caution',
  REVIEW: 'caution',
  HOLDS: 'good',
  CHALLENGED: 'caution',
  ENDED: 'neutral',
} as const;
