import { ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '#companies';
import { RatingRefusal, type RefusalKind } from '../refusals/rating-refusal.js';

@ObjectType('DuplicateExperienceError', {
  implements: () => UserErrorObject,
  description: 'Returned when an invoice was told before: it is counted once.',
})
export class DuplicateExperienceErrorObject extends UserErrorObject {}

@ObjectType('SelfRatingError', {
  implements: () => UserErrorObject,
  description: 'Returned when a company would rate itself.',
})
export class SelfRatingErrorObject extends UserErrorObject {}

@ObjectType('RelatedCompanyError', {
  implements: () => UserErrorObject,
  description: 'Returned when supplier and client belong together.',
})
export class RelatedCompanyErrorObject extends UserErrorObject {}

@ObjectType('NaturalPersonError', {
  implements: () => UserErrorObject,
  description: 'Returned when the client is a natural person or a sole trader: nothing is kept of it.',
})
export class NaturalPersonErrorObject extends UserErrorObject {}

@ObjectType('ThreatInTextError', {
  implements: () => UserErrorObject,
  description:
    'Returned when a text makes a publication depend on a payment; the message quotes the sentence.',
})
export class ThreatInTextErrorObject extends UserErrorObject {}

@ObjectType('InvalidExperienceError', {
  implements: () => UserErrorObject,
  description: 'Returned when something told cannot be true or cannot be kept; `field` is its path.',
})
export class InvalidExperienceErrorObject extends UserErrorObject {}

@ObjectType('ClaimRequiredError', {
  implements: () => UserErrorObject,
  description: 'Returned when the organisation has not proved that it acts for its company.',
})
export class ClaimRequiredErrorObject extends UserErrorObject {}

@ObjectType('ContactRequiredError', {
  implements: () => UserErrorObject,
  description:
    'Returned when a rating may harm and nobody could be informed: give an e-mail address of the client.',
})
export class ContactRequiredErrorObject extends UserErrorObject {}

@ObjectType('FileRefusedError', {
  implements: () => UserErrorObject,
  description: 'Returned when a file is not there, is another’s, or is used already.',
})
export class FileRefusedErrorObject extends UserErrorObject {}

@ObjectType('TooManyRequestsError', {
  implements: () => UserErrorObject,
  description: 'Returned when the organisation submitted more ratings today than a person can write.',
})
export class TooManyRequestsErrorObject extends UserErrorObject {}

@ObjectType('RatingNotFoundError', {
  implements: () => UserErrorObject,
  description: 'Returned when there is no such rating, or the reader is on neither side of it.',
})
export class RatingNotFoundErrorObject extends UserErrorObject {}

@ObjectType('WrongStatusError', {
  implements: () => UserErrorObject,
  description: 'Returned when the rating is no longer, or not yet, at this stage.',
})
export class WrongStatusErrorObject extends UserErrorObject {}

@ObjectType('WindowClosedError', {
  implements: () => UserErrorObject,
  description: 'Returned when the time to do this has passed.',
})
export class WindowClosedErrorObject extends UserErrorObject {}

@ObjectType('AlreadyDoneError', {
  implements: () => UserErrorObject,
  description: 'Returned when this has been done already, perhaps by somebody else a moment ago.',
})
export class AlreadyDoneErrorObject extends UserErrorObject {}

@ObjectType('LedgerImportNotFoundError', {
  implements: () => UserErrorObject,
  description: 'Returned when the organisation has no such import.',
})
export class LedgerImportNotFoundErrorObject extends UserErrorObject {}

@ObjectType('InvalidLedgerError', {
  implements: () => UserErrorObject,
  description:
    'Returned when a choice about a ledger cannot be followed; `field` names the column or the argument.',
})
export class InvalidLedgerErrorObject extends UserErrorObject {}

@ObjectType('CaseNotFoundError', {
  implements: () => UserErrorObject,
  description: 'Returned when there is no such moderation case, or it is not for the reader.',
})
export class CaseNotFoundErrorObject extends UserErrorObject {}

@ObjectType('ModeratorExcludedError', {
  implements: () => UserErrorObject,
  description:
    'Returned when this moderator may not decide the case; `code` says why (decided before, belongs to a side, flagged it).',
})
export class ModeratorExcludedErrorObject extends UserErrorObject {}

@ObjectType('InvalidDecisionError', {
  implements: () => UserErrorObject,
  description: 'Returned when a decision is not whole: its reason does not fit, or it says too little.',
})
export class InvalidDecisionErrorObject extends UserErrorObject {}

const CLASSES = {
  DuplicateExperienceError: DuplicateExperienceErrorObject,
  SelfRatingError: SelfRatingErrorObject,
  RelatedCompanyError: RelatedCompanyErrorObject,
  NaturalPersonError: NaturalPersonErrorObject,
  ThreatInTextError: ThreatInTextErrorObject,
  InvalidExperienceError: InvalidExperienceErrorObject,
  ClaimRequiredError: ClaimRequiredErrorObject,
  ContactRequiredError: ContactRequiredErrorObject,
  FileRefusedError: FileRefusedErrorObject,
  TooManyRequestsError: TooManyRequestsErrorObject,
  RatingNotFoundError: RatingNotFoundErrorObject,
  WrongStatusError: WrongStatusErrorObject,
  WindowClosedError: WindowClosedErrorObject,
  AlreadyDoneError: AlreadyDoneErrorObject,
  CaseNotFoundError: CaseNotFoundErrorObject,
  ModeratorExcludedError: ModeratorExcludedErrorObject,
  InvalidDecisionError: InvalidDecisionErrorObject,
  LedgerImportNotFoundError: LedgerImportNotFoundErrorObject,
  InvalidLedgerError: InvalidLedgerErrorObject,
} as const satisfies Record<RefusalKind, new () => UserErrorObject>;

type RefusalObject = InstanceType<(typeof CLASSES)[RefusalKind]>;

/** What `work` gives, or its refusal as data. Anything else goes on as a fault. */
export async function orRefusal<T>(work: Promise<T>): Promise<T | RefusalObject> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof RatingRefusal)) throw error;
    const { kind, code, text, field = null } = error;
    return Object.assign(new CLASSES[kind](), { code, message: text, field });
  }
}
