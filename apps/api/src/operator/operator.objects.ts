import { ArgsType, createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { MAX_PAGE_SIZE, UserErrorObject } from '#companies';

const withinPage = { message: `first must be from 1 to ${MAX_PAGE_SIZE}` };

@ArgsType()
export class NewestArgs {
  @Min(1, withinPage)
  @Max(MAX_PAGE_SIZE, withinPage)
  @Field(() => Int, { defaultValue: 20, description: 'How many, newest first.' })
  first!: number;
}

@ObjectType('DeadLetter', { description: 'A background job that failed all its attempts.' })
export class DeadLetterObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Name of the handler or of the schedule.' })
  job!: string;

  @Field(() => String, { description: 'What the job is about: ids, as JSON.' })
  payload!: string;

  @Field(() => Int)
  attempts!: number;

  @Field(() => GraphQLISODateTime)
  failedAt!: Date;

  @Field(() => String, { description: 'Why the last attempt failed.' })
  reason!: string;
}

@ObjectType('DeadLetters')
export class DeadLettersObject {
  @Field(() => Int)
  total!: number;

  @Field(() => [DeadLetterObject])
  newest!: DeadLetterObject[];
}

@ObjectType('UndeliveredEmail', { description: 'An e-mail that was refused for good, or given up.' })
export class UndeliveredEmailObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'What kind of e-mail it is.' })
  topic!: string;

  @Field(() => String, { nullable: true, description: 'Null once the recipient is forgotten.' })
  recipientDomain!: string | null;

  @Field(() => String)
  failure!: string;

  @Field(() => Int)
  attempts!: number;

  @Field(() => GraphQLISODateTime)
  queuedAt!: Date;

  @Field(() => GraphQLISODateTime)
  failedAt!: Date;
}

@ObjectType('Backlog', {
  description:
    'Events that were kept and that no worker has taken: a number that grows means that none works.',
})
export class BacklogObject {
  @Field(() => Int)
  waiting!: number;

  @Field(() => Int, { nullable: true, description: 'How long the oldest has waited; null when none waits.' })
  oldestSeconds!: number | null;
}

@ObjectType('RetriedDeadLetter', { description: 'The job is with the workers again, with all its attempts.' })
export class RetriedDeadLetterObject {
  @Field(() => ID)
  id!: string;
}

@ObjectType('DeadLetterNotFoundError', {
  implements: () => UserErrorObject,
  description: 'Returned when no dead letter has this id: never had, retried already, or dropped.',
})
export class DeadLetterNotFoundErrorObject extends UserErrorObject {}

export const RetryDeadLetterResult = createUnionType({
  name: 'RetryDeadLetterResult',
  types: () => [RetriedDeadLetterObject, DeadLetterNotFoundErrorObject] as const,
});
