import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#identity';
import { DeadLetters, outboxBacklog } from '#jobs';
import { DeliveryLog } from '#notifications';
import { Database } from '#persistence';
import {
  BacklogObject,
  DeadLetterNotFoundErrorObject,
  DeadLettersObject,
  NewestArgs,
  RetriedDeadLetterObject,
  RetryDeadLetterResult,
  UndeliveredEmailObject,
} from './operator.objects.js';

/** What failed in the background, for the operator. It stands here because libs/jobs and libs/notifications know no accounts. */
@Resolver()
export class OperatorResolver {
  constructor(
    private readonly letters: DeadLetters,
    private readonly deliveryLog: DeliveryLog,
    private readonly database: Database,
  ) {}

  @Allow('MODERATOR')
  @Query(() => BacklogObject, { description: 'What waits for the workers.' })
  backlog(): Promise<BacklogObject> {
    return outboxBacklog(this.database);
  }

  @Allow('MODERATOR')
  @Query(() => DeadLettersObject, { description: 'Background jobs that failed all their attempts.' })
  async deadLetters(@Args() { first }: NewestArgs): Promise<DeadLettersObject> {
    const [total, newest] = await Promise.all([this.letters.count(), this.letters.newest(first)]);
    return {
      total,
      newest: newest.map((letter) => ({ ...letter, payload: JSON.stringify(letter.payload) })),
    };
  }

  @Allow('MODERATOR')
  @Mutation(() => RetryDeadLetterResult, { description: 'Hands a failed job to the workers again.' })
  async retryDeadLetter(
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RetriedDeadLetterObject | DeadLetterNotFoundErrorObject> {
    if (await this.letters.retry(id)) return Object.assign(new RetriedDeadLetterObject(), { id });
    return Object.assign(new DeadLetterNotFoundErrorObject(), {
      code: 'DEAD_LETTER_NOT_FOUND',
      field: 'id',
      message: {
        fr: 'Aucune tâche en échec ne porte cet identifiant.',
        en: 'No failed job has this id.',
      },
    });
  }

  @Allow('MODERATOR')
  @Query(() => [UndeliveredEmailObject], { description: 'E-mails that were refused for good, or given up.' })
  async undeliveredEmails(@Args() { first }: NewestArgs): Promise<UndeliveredEmailObject[]> {
    const emails = await this.deliveryLog.undelivered(first);
    return emails.map(({ emailId, ...email }) => ({ id: emailId, ...email }));
  }
}
