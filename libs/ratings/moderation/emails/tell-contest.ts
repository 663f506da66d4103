import { Injectable } from '@nestjs/common';
import type { ActorKind } from '#audit';
import { Clock } from '#kernel';
import { queueEmail, readerKey } from '#notifications';
import { Database } from '#persistence';
import { PartyNames } from '../../emails/party-names.js';
import { loadRatings } from '../../store/load-ratings.js';
import { moderationPolicyOn } from '../policy/moderation-policy.js';
import { FindSideRecipients } from './side-recipients.js';
import { stepEmail, type ContestStep } from './step-email.js';

export interface TellContestCommand {
  readonly ratingId: string;
  readonly step: ContestStep;
  /** Who took the step: it knows. */
  readonly by: ActorKind;
  readonly revision: number;
}

/** A flag concerns the author alone: the client is told of what is decided. */
const SIDES: Partial<Record<ContestStep, readonly ('AUTHOR' | 'CLIENT')[]>> = { FLAGGED: ['AUTHOR'] };

/** Writes to the sides that did not take a step themselves, once a step and a person. */
@Injectable()
export class TellContest {
  constructor(
    private readonly database: Database,
    private readonly sides: FindSideRecipients,
    private readonly names: PartyNames,
    private readonly clock: Clock,
  ) {}

  async execute({ ratingId, step, by, revision }: TellContestCommand): Promise<void> {
    const [rating] = await loadRatings(this.database, [ratingId]);
    if (!rating) return;
    const clientName = await this.names.execute(rating.clientCompanyId);
    const recipients = await this.sides.execute(rating);
    const told = (SIDES[step] ?? (['AUTHOR', 'CLIENT'] as const)).filter((side) => side !== by);
    const mediationDays = moderationPolicyOn(this.clock.today()).mediationDays.value;
    await this.database.transaction(async (sql) => {
      for (const { email, language } of told.flatMap((side) => recipients[side])) {
        await queueEmail(sql, {
          to: email,
          language,
          topic: 'rating-contest',
          key: `rating-contest:${ratingId}:${revision}:${step}:${by}:${readerKey(email)}`,
          content: stepEmail({ step, ratingId, clientName, mediationDays }, language),
        });
      }
    });
  }
}
