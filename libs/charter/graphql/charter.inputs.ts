import { Field, ID, InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { LanguageEnum } from '#identity';

@InputType('SignCharterInput')
export class SignCharterInput {
  @MaxLength(50, { message: 'versionId must be at most 50 characters long' })
  @Field(() => ID)
  versionId!: string;

  @MaxLength(64, { message: 'contentHash must be at most 64 characters long' })
  @Field(() => String, { description: 'Of the text that was read, as `charter` gave it.' })
  contentHash!: string;

  @Field(() => LanguageEnum, { description: 'Of the text that was read.' })
  language!: LanguageEnum;

  @MaxLength(500, { message: 'name must be at most 500 characters long' })
  @Field(() => String, { description: 'First and last name of the signatory.' })
  name!: string;

  @MaxLength(500, { message: 'role must be at most 500 characters long' })
  @Field(() => String, { description: 'What the signatory is in the company.' })
  role!: string;

  @Field(() => Boolean, { description: 'Whether the signatory declares what `consent` says.' })
  consents!: boolean;
}
