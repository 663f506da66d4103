import { declareEnum } from '#companies';
import type { ActorKind } from '#audit';
import type { ClaimDecision, ClaimReason } from '../decide-claim/claim-decision.js';
import type { ClaimStatus } from '../status/claim-status.js';
import type { ClaimProof } from '../store/claim-record.js';

export const ClaimStatusEnum = declareEnum<ClaimStatus>('ClaimStatus', {
  REQUESTED: 'Waits for the claimant: a code was sent, or will be posted.',
  PROOF_PENDING: 'Waits for a moderator to look at the proof.',
  VERIFIED: 'The organisation acts for its company.',
  CHALLENGED: 'It still does, and another organisation says that it should not.',
  CONFIRMED: 'It still does, after a challenge.',
  TRANSFERRED: 'Another organisation took over.',
  REVOKED: 'Ended by a moderator.',
  REJECTED: 'The proof was not sufficient, or no code came in time.',
  WITHDRAWN: 'Given up by the organisation.',
});

export const ClaimProofEnum = declareEnum<ClaimProof>('ClaimProof', {
  OIDC: 'A digital identity that carries the number of the company, e.g. ProConnect.',
  EMAIL: 'A code sent to an address on the company’s own domain.',
  POST: 'A code in a letter to the registered office.',
  DOCUMENT: 'A document that a moderator reviews.',
});

export const ClaimDecisionEnum = declareEnum<ClaimDecision>('ClaimDecision', {
  APPROVE: null,
  REJECT: null,
  CONFIRM_HOLDER: 'On a challenge: whoever holds the company keeps it.',
  TRANSFER:
    'On a challenge: the first moderator proposes, another one confirms once the holder had its time to object.',
  REVOKE: 'Ends a hold.',
});

export const ClaimReasonEnum = declareEnum<ClaimReason>('ClaimReason', {
  PROOF_SUFFICIENT: null,
  PROOF_INSUFFICIENT: null,
  DOCUMENT_UNREADABLE: null,
  DOCUMENT_FORGED: null,
  OTHER_COMPANY: null,
  NO_AUTHORITY: null,
  DOMAIN_OF_SOMEBODY_ELSE: null,
  NO_LONGER_ENTITLED: null,
  FRAUD: null,
});

export const ActorKindEnum = declareEnum<ActorKind>('ActorKind', {
  AUTHOR: 'The supplier: who wrote the rating, or reported the breach.',
  CLIENT: 'The company that it is about, or that is claimed.',
  MODERATOR: null,
  SYSTEM: 'A rule that came due.',
});
