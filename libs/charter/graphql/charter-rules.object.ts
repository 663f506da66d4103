import { Field, Int, ObjectType } from '@nestjs/graphql';
import { declareEnum } from '#companies';
import type { CharterTier } from '../status/membership-status.js';
import type { PromptnessRule } from '../tiers/tier-policy.js';
import { CharterTierEnum } from './charter.enums.js';

const MeasuredInvoicesEnum = declareEnum<PromptnessRule['of']>('MeasuredInvoices', {
  ALL: 'Of every supplier.',
  SMALL: 'Of suppliers with fewer than 50 employees.',
});

@ObjectType('PromptnessRule', { description: 'A share of invoices that has to be paid within some days.' })
export class PromptnessRuleObject {
  @Field(() => MeasuredInvoicesEnum)
  of!: PromptnessRule['of'];

  @Field(() => Int, { description: 'Days after the date of the invoice.' })
  days!: number;

  @Field(() => Int)
  percent!: number;
}

@ObjectType('TierRules', { description: 'What measured payments have to show for a tier.' })
export class TierRulesObject {
  @Field(() => CharterTierEnum)
  tier!: CharterTier;

  @Field(() => [PromptnessRuleObject], { description: 'All of them.' })
  rules!: readonly PromptnessRuleObject[];
}

@ObjectType('CharterRules', {
  description: 'The rules of the charter that are in force today, for whoever signs, reports or verifies.',
})
export class CharterRulesObject {
  @Field(() => [TierRulesObject], { description: 'Highest tier first; a signatory needs none of them.' })
  tiers!: readonly TierRulesObject[];

  @Field(() => Int, { description: 'Characters of the name of who signs, and of their role.' })
  longestName!: number;

  @Field(() => Int, {
    description: 'Months before a company signs again that was excluded, or that left during a review.',
  })
  reentryMonths!: number;

  @Field(() => Int, { description: 'Days that a signatory has to answer in a review.' })
  reviewDays!: number;

  @Field(() => Int, {
    description: 'Characters of a report, an answer, a plan, an appeal or a decision, at least.',
  })
  shortestReviewText!: number;

  @Field(() => Int, {
    description: 'Characters of a report, an answer, a plan, an appeal or a decision, at most.',
  })
  longestReviewText!: number;

  @Field(() => Int, { description: 'Files that come with a report, an answer or a plan.' })
  mostReviewFiles!: number;

  @Field(() => Int, { description: 'The largest file that is looked at for a badge, in bytes.' })
  largestBadgeFile!: number;
}
