import { Refusal, type LocalizedText } from '#kernel';

export type RefusalKind =
  | 'DuplicateExperienceError'
  | 'SelfRatingError'
  | 'RelatedCompanyError'
  | 'NaturalPersonError'
  | 'ThreatInTextError'
  | 'InvalidExperienceError'
  | 'ClaimRequiredError'
  | 'ContactRequiredError'
  | 'FileRefusedError'
  | 'TooManyRequestsError'
  | 'RatingNotFoundError'
  | 'WrongStatusError'
  | 'WindowClosedError'
  | 'AlreadyDoneError'
  | 'LedgerImportNotFoundError'
  | 'InvalidLedgerError'
  | 'CaseNotFoundError'
  | 'ModeratorExcludedError'
  | 'InvalidDecisionError';

/** An expected refusal. Thrown, so that the transaction around it is not kept; the API answers it as data. */
export class RatingRefusal extends Refusal {
  constructor(
    readonly kind: RefusalKind,
    code: string,
    text: LocalizedText,
    field?: string,
  ) {
    super(code, text, field);
    this.name = kind;
  }
}
