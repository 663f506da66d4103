import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RatingRules', {
  description: 'The rules of ratings that are in force today, for whoever reads or writes one.',
})
export class RatingRulesObject {
  @Field(() => Int, { description: 'Days that a client has to answer a rating that may harm it.' })
  noticeDays!: number;

  @Field(() => Int, { description: 'The same for a rating that harms nobody.' })
  positiveNoticeDays!: number;

  @Field(() => Int, {
    description: 'A rating that may harm is shown from this delay on, if it is proved well enough.',
  })
  leastDaysOverdue!: number;

  @Field(() => Int, { description: 'Characters of a comment.' })
  longestComment!: number;

  @Field(() => Int, { description: 'Characters of a reply.' })
  longestReply!: number;

  @Field(() => Int, { description: 'Invoices of one rating.' })
  mostExperiences!: number;

  @Field(() => Int, { description: 'Characters of what a reader says when reporting a rating.' })
  longestFlag!: number;

  @Field(() => Int, {
    description: 'Characters from which on a report of unlawful content hides the text until it is decided.',
  })
  shortestSubstantiation!: number;
}
