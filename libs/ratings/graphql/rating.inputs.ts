import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { CountryEnum, CurrencyEnum, DayScalar } from '#companies';
import { LanguageEnum } from '#identity';
import type { Country, Currency, Day } from '#kernel';
import type { DisputeReason } from '../dispute-rating/dispute-reason.js';
import type { EvidenceKind } from '../evidence/evidence-kind.js';
import type { LatenessReason, PaymentOutcome } from '../experiences/experience.js';
import {
  DisputeReasonEnum,
  EvidenceKindEnum,
  LatenessReasonEnum,
  PaymentOutcomeEnum,
} from './rating.enums.js';

/** Bounds of the form, wide enough that the rules themselves can say what is wrong with what exceeds them. */
const MOST_ITEMS = 1_000;
const LONGEST_TEXT = 20_000;
const LONGEST_WORD = 400;

@InputType('CompanyNumberInput')
export class CompanyNumberInput {
  @MaxLength(LONGEST_WORD)
  @Field(() => String, { description: 'SIREN, SIRET, VAT number or UK company number, in any spelling.' })
  number!: string;

  @Field(() => CountryEnum, { nullable: true })
  country?: Country | null;
}

@InputType('PaymentInput')
export class PaymentInput {
  @Field(() => DayScalar)
  paidOn!: Day;

  @MaxLength(LONGEST_WORD)
  @Field(() => String, { description: 'Cents or pence, e.g. `"125000"`.' })
  amountMinor!: string;
}

@InputType('ExperienceInput')
export class ExperienceInput {
  @MaxLength(LONGEST_WORD)
  @Field(() => String)
  reference!: string;

  @Field(() => DayScalar, { nullable: true })
  issuedOn?: Day | null;

  @Field(() => DayScalar)
  dueOn!: Day;

  @MaxLength(LONGEST_WORD)
  @Field(() => String, { description: 'Cents or pence, e.g. `"125000"`.' })
  amountMinor!: string;

  @Field(() => CurrencyEnum, { defaultValue: 'EUR' })
  currency!: Currency;

  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => PaymentInput)
  @Field(() => [PaymentInput], { defaultValue: [] })
  payments!: PaymentInput[];

  @Field(() => PaymentOutcomeEnum)
  outcome!: PaymentOutcome;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day on which the rest is known to be unpaid; today when left out.',
  })
  observedOn?: Day | null;

  @Field(() => Int, { defaultValue: 0, description: 'Days during which a dispute stopped the clock.' })
  frozenDays!: number;

  @Field(() => LatenessReasonEnum, { nullable: true })
  latenessReason?: LatenessReason | null;
}

@InputType('RatingAnswersInput', { description: 'Marks from 1 to 5; null or left out = not applicable.' })
export class RatingAnswersInput {
  @Field(() => Int, { nullable: true })
  fairness?: number | null;

  @Field(() => Int, { nullable: true })
  clarity?: number | null;

  @Field(() => Int, { nullable: true })
  communication?: number | null;

  @Field(() => Int, { nullable: true })
  wouldWorkAgain?: number | null;
}

@InputType('CorrectRatingInput', { description: 'Replaces everything that the rating says.' })
export class CorrectRatingInput {
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => ExperienceInput)
  @Field(() => [ExperienceInput])
  experiences!: ExperienceInput[];

  @Field(() => RatingAnswersInput, { nullable: true })
  answers?: RatingAnswersInput | null;

  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  @Field(() => String, { nullable: true })
  comment?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Let the public know the supplier’s name.' })
  isSigned!: boolean;
}

@InputType('SubmitRatingInput')
export class SubmitRatingInput extends CorrectRatingInput {
  @Field(() => ID, { nullable: true, description: 'A draft that becomes this rating.' })
  draftId?: string | null;

  @ValidateNested()
  @Type(() => CompanyNumberInput)
  @Field(() => CompanyNumberInput)
  client!: CompanyNumberInput;

  @ArrayMaxSize(MOST_ITEMS)
  @Field(() => [ID], { defaultValue: [] })
  fileIds!: string[];

  @ArrayMaxSize(MOST_ITEMS)
  @Field(() => [EvidenceKindEnum], {
    defaultValue: [],
    description: 'What each file is, in the order of `fileIds`; those left out are OTHER.',
  })
  fileKinds!: EvidenceKind[];

  @IsOptional()
  @MaxLength(LONGEST_WORD)
  @Field(() => String, {
    nullable: true,
    description:
      'Where the client’s accounts department can be informed; required for a negative rating when nobody has claimed the company.',
  })
  clientContactEmail?: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'Language of the notice; French when left out.' })
  clientLanguage?: LanguageEnum | null;
}

@InputType('DisputeRatingInput')
export class DisputeRatingInput {
  @Field(() => DisputeReasonEnum)
  reason!: DisputeReason;

  @MaxLength(LONGEST_TEXT)
  @Field(() => String)
  text!: string;

  @ArrayMaxSize(MOST_ITEMS)
  @Field(() => [ID], { defaultValue: [] })
  fileIds!: string[];
}
