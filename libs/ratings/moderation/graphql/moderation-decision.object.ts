import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, LocalizedTextObject } from '#companies';
import type { Day } from '#kernel';
import type { TakenDecision } from '../cases/list-decisions.js';
import type { CaseKind } from '../cases/case-kind.js';
import type { ModerationOutcome, ModerationReason } from '../decide-moderation/decision.js';
import { REASON_LABELS } from '../decide-moderation/decision-rules.js';
import { effectsInWords } from '../emails/effects-in-words.js';
import { ModerationKindEnum, ModerationOutcomeEnum, ModerationReasonEnum } from './moderation.enums.js';

@ObjectType('ModerationDecision', {
  description: 'What a moderator decided and why, as both sides read it (DSA art. 17).',
})
export class ModerationDecisionObject {
  @Field(() => ID, { description: 'The case that was decided: what an appeal names.' })
  caseId!: string;

  @Field(() => ModerationKindEnum)
  kind!: CaseKind;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => ModerationOutcomeEnum)
  outcome!: ModerationOutcome;

  @Field(() => ModerationReasonEnum)
  reason!: ModerationReason;

  @Field(() => LocalizedTextObject)
  reasonLabel!: LocalizedTextObject;

  @Field(() => String, { description: 'The moderator’s own words.' })
  statement!: string;

  @Field(() => [LocalizedTextObject], { description: 'What it did, sentence by sentence.' })
  effects!: readonly LocalizedTextObject[];

  @Field(() => Boolean)
  isAppeal!: boolean;

  @Field(() => Int, { description: 'Invoices that it set aside.' })
  hiddenExperiences!: number;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of an appeal; null when it is final.' })
  appealUntil!: Day | null;
}

export function toDecision(decision: TakenDecision): ModerationDecisionObject {
  const { caseId, kind, at, outcome, reason, statement, effects, appealUntil } = decision;
  return {
    caseId,
    kind,
    at,
    outcome,
    reason,
    reasonLabel: REASON_LABELS[reason],
    statement,
    effects: effectsInWords(outcome, effects),
    isAppeal: kind === 'APPEAL',
    hiddenExperiences: effects.hiddenExperiences,
    appealUntil,
  };
}
