import { declareEnum } from '#companies';
import type { CharterStatus, CharterTier } from '../status/membership-status.js';
import type { SignatureKind } from '../store/signature-record.js';
import type { CommitmentCode } from '../versions/commitment-code.js';

export const CharterStatusEnum = declareEnum<CharterStatus>('CharterStatus', {
  ACTIVE: 'The company keeps its word, as far as is known.',
  UNDER_REVIEW: 'A breach was reported or measured, and the company is being heard.',
  ACTION_PLAN: 'The company has to put right what was found.',
  SUSPENDED: 'The badge does not hold until the company puts things right.',
  EXPIRED: 'Not renewed in time.',
  WITHDRAWN: 'Ended by the company.',
  REVOKED: 'Excluded: the company broke its word.',
});

export const CharterTierEnum = declareEnum<CharterTier>('CharterTier', {
  SIGNATORY: 'Signed; not enough measured payments for a tier, or they do not reach one.',
  BRONZE: '95 % of invoices paid within 60 days.',
  SILVER: '95 % paid within 60 days, and 95 % of those of small suppliers within 30.',
  GOLD: '95 % paid within 30 days.',
});

export const CharterCommitmentEnum = declareEnum<CommitmentCode>('CharterCommitmentCode', {
  PAY_ON_TIME: 'Pay within agreed and legal terms.',
  KEEP_AGREED_TERMS: 'Never change terms afterwards.',
  WARN_EARLY: 'Say early, and why, when late.',
  DISPUTE_FAIRLY: 'Dispute fast, with reasons, and pay the undisputed part.',
  ANSWER_FOR_LATENESS: 'Accept late interest and the €40 indemnity.',
  BE_REACHABLE: 'Name a billing contact and an internal mediator.',
  MEDIATE_FIRST: 'Mediation before penalties.',
  DEDUCT_NOTHING_ALONE: 'No unilateral deduction.',
  RETALIATE_NEVER: 'No retaliation against those who tell how it pays.',
});

export const SignatureKindEnum = declareEnum<SignatureKind>('CharterSignatureKind', {
  FIRST: 'Began the commitment.',
  RENEWAL: 'Lengthened it by another term.',
  NEW_VERSION: 'Took up a new version within the term.',
});
