import { declareEnum } from '#companies';
import type {
  ContributionKind,
  EvidenceTier,
  Grade,
  PaymentTrend,
  ReliabilityOutcome,
  SignalAnswer,
} from '#scoring';

export const ReliabilityOutcomeEnum = declareEnum<ReliabilityOutcome>('ReliabilityOutcome', {
  SCORED: null,
  NOT_ENOUGH_EVIDENCE: 'Too little is known to say anything: this is not a bad score.',
  IN_LIQUIDATION: null,
  CEASED: null,
});

export const GradeEnum = declareEnum<Grade>('Grade', { A: null, B: null, C: null, D: null, E: null });

export const ContributionKindEnum = declareEnum<ContributionKind>('ContributionKind', {
  BASE: null,
  ACCOUNTS: null,
  PAYMENT_PRACTICES: null,
  SUPPLIER: null,
  FAILURE: null,
  CHARTER: 'Always 0 points: the commitment is shown beside the score.',
});

export const SignalAnswerEnum = declareEnum<SignalAnswer>('SignalAnswer', {
  TRUE: null,
  FALSE: null,
  NOT_AVAILABLE: null,
  NOT_APPLICABLE: null,
});

export const PaymentTrendDirectionEnum = declareEnum<PaymentTrend['direction']>('PaymentTrendDirection', {
  IMPROVING: null,
  STEADY: null,
  WORSENING: null,
});

export const EvidenceTierEnum = declareEnum<EvidenceTier>('EvidenceTier', {
  DECLARED: 'The word of the supplier.',
  DOCUMENTED: 'Documents that the supplier shows.',
  LEDGER: 'The books of both sides.',
});
