import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Source } from '#kernel';
import { SourceEnum } from './company.enums.js';
import { LocalizedTextObject } from './localized-text.object.js';

@InterfaceType('UserError', { description: 'A refusal that the caller can understand and act on.' })
export abstract class UserErrorObject {
  @Field(() => String, { description: 'Stable, for programs.' })
  code!: string;

  @Field(() => LocalizedTextObject, { description: 'For people.' })
  message!: LocalizedTextObject;

  @Field(() => String, { nullable: true, description: 'The argument that is at fault.' })
  field!: string | null;
}

@ObjectType('InvalidCompanyNumberError', {
  implements: () => UserErrorObject,
  description:
    'Returned when the text is not a company number: wrong length, wrong checksum, or no number at all.',
})
export class InvalidCompanyNumberErrorObject extends UserErrorObject {}

@ObjectType('CompanyNotFoundError', {
  implements: () => UserErrorObject,
  description: 'Returned when no company with this number is known.',
})
export class CompanyNotFoundErrorObject extends UserErrorObject {}

@ObjectType('CompanyNotDisclosedError', {
  implements: () => UserErrorObject,
  description: 'Returned when the company may not be shown to the public: natural persons and sole traders.',
})
export class CompanyNotDisclosedErrorObject extends UserErrorObject {}

@ObjectType('SourceUnavailableError', {
  implements: () => UserErrorObject,
  description:
    'Returned when the company is not in our database and the register that may know it does not answer.',
})
export class SourceUnavailableErrorObject extends UserErrorObject {
  @Field(() => SourceEnum)
  source!: Source;

  @Field(() => Int, { nullable: true, description: 'Seconds after which asking again makes sense.' })
  retryAfterSeconds!: number | null;
}
