import { declareEnum } from '#companies';
import type { GuardKind } from '../../guards/guard-kind.js';
import type { CaseKind, Exclusion } from '../cases/case-kind.js';
import type { ModerationOutcome, ModerationReason } from '../decide-moderation/decision.js';
import type { FlagReason } from '../flag-rating/flag-reason.js';

export const ModerationKindEnum = declareEnum<CaseKind>('ModerationKind', {
  DISPUTE: 'The client contests a rating, and the two sides found no agreement.',
  FLAG: 'Readers reported a published rating.',
  GUARD: 'Signs were found that ratings may not be what they say.',
  APPEAL: 'A side asks that another moderator decides again.',
});

export const ModerationOutcomeEnum = declareEnum<ModerationOutcome>('ModerationOutcome', {
  UPHELD: 'The rating stands.',
  CORRECTED: 'A part is set aside: the comment, the reply, invoices, or its weight in the score.',
  REJECTED: 'The rating is neither shown nor counted any more.',
});

export const ModerationReasonEnum = declareEnum<ModerationReason>('ModerationReason', {
  PROOF_SUFFICIENT: null,
  PROOF_INSUFFICIENT: null,
  PAID_IN_TIME: null,
  NOT_A_COUNTERPARTY: null,
  AMOUNT_IN_DISPUTE: null,
  PERSONAL_DATA: null,
  UNLAWFUL_CONTENT: null,
  CONFLICT_OF_INTEREST: null,
  DUPLICATE: null,
  THREAT: null,
  OUT_OF_SCOPE: null,
});

export const FlagReasonEnum = declareEnum<FlagReason>('FlagReason', {
  PERSONAL_DATA: null,
  UNLAWFUL_CONTENT: null,
  CONFLICT_OF_INTEREST: null,
  FALSE_FACT: null,
  THREAT: null,
  SPAM: null,
});

export const GuardKindEnum = declareEnum<GuardKind>('GuardKind', {
  SAME_GROUP: 'Supplier and client share people or an e-mail domain of their own.',
  RECIPROCITY: 'Two companies rated each other within days, both in the extreme.',
  VELOCITY: 'More ratings than one hand writes, or many new raters that agree.',
  SHARED_SIGNS: 'Two raters of one client share signs of one hand.',
  CLUSTER: 'Three raters or more of one client share signs of one hand.',
});

export const ExclusionEnum = declareEnum<Exclusion>('ModeratorExclusion', {
  DECIDED_BEFORE: 'Decided on this rating before: an appeal is for another moderator.',
  BELONGS_TO_A_SIDE: 'Belongs to an organisation of one of the two companies.',
  FLAGGED_IT: 'Flagged this rating.',
});
