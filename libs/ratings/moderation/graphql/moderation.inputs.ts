import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { Decision, ModerationOutcome, ModerationReason } from '../decide-moderation/decision.js';
import { ModerationOutcomeEnum, ModerationReasonEnum } from './moderation.enums.js';

const LONGEST_TEXT = 20_000;
const MOST_INVOICES = 1_000;

@InputType('DecideModerationInput')
export class DecideModerationInput {
  @Field(() => ModerationOutcomeEnum)
  outcome!: ModerationOutcome;

  @Field(() => ModerationReasonEnum, { description: 'One of the reasons that lead to this outcome.' })
  reason!: ModerationReason;

  @MaxLength(LONGEST_TEXT)
  @Field(() => String, { description: 'Statement of reasons, as both sides read it.' })
  statement!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'CORRECTED: sets the whole comment aside.' })
  hidesComment!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'CORRECTED: sets the whole reply aside.' })
  hidesReply!: boolean;

  @ArrayMaxSize(MOST_INVOICES)
  @Field(() => [ID], { defaultValue: [], description: 'CORRECTED: invoices shown and counted no more.' })
  hiddenExperienceIds!: string[];
}

export function toDecisionAsked(input: DecideModerationInput): Decision {
  return { ...input };
}
