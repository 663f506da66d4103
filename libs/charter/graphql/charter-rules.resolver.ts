import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '#identity';
import { Clock } from '#kernel';
import { badgePolicyOn } from '../badge/badge-policy.js';
import { MOST_REVIEW_FILES } from '../breach/graphql/review.inputs.js';
import { reviewPolicyOn } from '../breach/policy/review-policy.js';
import { charterPolicyOn } from '../policy/charter-policy.js';
import { tierPolicyOn } from '../tiers/tier-policy.js';
import { CharterRulesObject } from './charter-rules.object.js';

@Resolver()
export class CharterRulesResolver {
  constructor(private readonly clock: Clock) {}

  @Public()
  @Query(() => CharterRulesObject, { description: 'The rules of the charter that are in force today.' })
  charterRules(): CharterRulesObject {
    const today = this.clock.today();
    const policy = charterPolicyOn(today);
    const reviews = reviewPolicyOn(today);
    return {
      tiers: tierPolicyOn(today).tiers.value,
      longestName: policy.longestName.value,
      reentryMonths: policy.reentryMonths.value,
      reviewDays: policy.reviewDays.value,
      shortestReviewText: reviews.shortestText.value,
      longestReviewText: reviews.longestText.value,
      mostReviewFiles: MOST_REVIEW_FILES,
      largestBadgeFile: badgePolicyOn(today).largestFileBytes.value,
    };
  }
}
