import { declareEnum } from '#companies';
import type { DisputeReason } from '../dispute-rating/dispute-reason.js';
import type { EvidenceKind } from '../evidence/evidence-kind.js';
import type { LatenessReason, PaymentOutcome } from '../experiences/experience.js';
import type { ProofTier, RatingSide, RatingStatus } from '../status/rating-status.js';
import type { MemberAction } from '../status/transitions.js';

export const RatingStatusEnum = declareEnum<RatingStatus>('RatingStatus', {
  DRAFT: 'Kept by its author; told to nobody.',
  SUBMITTED: 'Told to goodpayer; the client is informed next, or as soon as somebody can be.',
  NOTICE_SENT: 'The client was informed and has time to answer.',
  DISPUTED: 'The client contests it: neither shown nor scored.',
  MEDIATION: 'Both sides look for an agreement.',
  MODERATION: 'A moderator decides.',
  HELD: 'The client was heard, but the rating is not proved well enough to be shown; it counts in the score at its tier.',
  PUBLISHED: null,
  FLAGGED: 'Shown, and looked at again.',
  SETTLED: 'Shown; paid since.',
  UPHELD: 'Shown; a moderator found it right.',
  CORRECTED: 'Shown; corrected after a dispute.',
  REJECTED: 'A moderator found it wrong.',
  APPEALED: 'Another moderator decides again.',
  EXPIRED: 'Too old to say anything of the next payment.',
  WITHDRAWN: 'Taken back by its author.',
});

export const ProofTierEnum = declareEnum<ProofTier>('ProofTier', {
  T0: 'The supplier’s word.',
  T1: 'A document.',
  T2: 'An order, quote or contract that matches the invoice.',
  T3: 'The supplier’s books.',
  T4: 'Acknowledged by the client, or found by a decision.',
});

export const RatingSideEnum = declareEnum<RatingSide>('RatingSide', {
  AUTHOR: null,
  CLIENT: null,
  MODERATOR: null,
});

export const RatingActionEnum = declareEnum<MemberAction>('RatingAction', {
  SUBMIT: null,
  CORRECT: null,
  ADD_EVIDENCE: null,
  ADD_CONTACT: 'Say where the client can be informed (`addClientContact`, or `giveLedgerContacts` for many).',
  RECORD_PAYMENT: null,
  WITHDRAW: null,
  ACKNOWLEDGE: null,
  REPLY: null,
  DISPUTE: null,
  ANSWER_DISPUTE: null,
  PROPOSE_MEDIATION: 'Proposes a mediation, or agrees to it.',
  END_MEDIATION: 'Ends the mediation, or asks for a decision without one.',
  DECIDE: null,
  DECIDE_ON_SIGNS: null,
  APPEAL: 'Another moderator decides again.',
});

export const PaymentOutcomeEnum = declareEnum<PaymentOutcome>('PaymentOutcome', {
  PAID: null,
  PARTLY_PAID: null,
  UNPAID: null,
  DISPUTED: 'The client contests the invoice itself.',
  CHARGED_BACK: 'The payment was taken back.',
  WRITTEN_OFF: 'The supplier gave up.',
});

export const LatenessReasonEnum = declareEnum<LatenessReason>('LatenessReason', {
  NONE_GIVEN: null,
  CASH_SHORTAGE: null,
  INVOICE_NOT_RECEIVED: null,
  APPROVAL_DELAY: null,
  QUALITY_DISPUTE: null,
  QUANTITY_DISPUTE: null,
  PRICE_DISPUTE: null,
  ADMINISTRATIVE_ERROR: null,
  OTHER: null,
});

export const EvidenceKindEnum = declareEnum<EvidenceKind>('EvidenceKind', {
  ORDER: null,
  QUOTE: null,
  CONTRACT: null,
  INVOICE: null,
  DELIVERY_NOTE: null,
  PAYMENT_PROOF: null,
  OTHER: null,
});

export const DisputeReasonEnum = declareEnum<DisputeReason>('DisputeReason', {
  NOT_OUR_INVOICE: null,
  ALREADY_PAID: null,
  WRONG_AMOUNT: null,
  WRONG_DUE_DATE: null,
  GOODS_OR_SERVICE_DISPUTED: null,
  INVOICE_NOT_RECEIVED: null,
  PERSONAL_DATA: null,
  UNLAWFUL_CONTENT: null,
  CONFLICT_OF_INTEREST: null,
  OTHER_FACT: null,
});
