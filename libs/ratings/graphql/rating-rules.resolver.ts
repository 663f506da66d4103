import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '#identity';
import { Clock } from '#kernel';
import { moderationPolicyOn } from '../moderation/policy/moderation-policy.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { RatingRulesObject } from './rating-rules.object.js';

@Resolver()
export class RatingRulesResolver {
  constructor(private readonly clock: Clock) {}

  @Public()
  @Query(() => RatingRulesObject, { description: 'The rules of ratings that are in force today.' })
  ratingRules(): RatingRulesObject {
    const today = this.clock.today();
    const policy = ratingPolicyOn(today);
    const moderation = moderationPolicyOn(today);
    return {
      noticeDays: policy.noticeDays.value,
      positiveNoticeDays: policy.positiveNoticeDays.value,
      leastDaysOverdue: policy.leastDaysOverdue.value,
      longestComment: policy.longestComment.value,
      longestReply: policy.longestReply.value,
      mostExperiences: policy.mostExperiences.value,
      longestFlag: moderation.longestDetail.value,
      shortestSubstantiation: moderation.shortestSubstantiation.value,
    };
  }
}
