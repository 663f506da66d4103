import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { queueEmail, readerKey, type EmailContent } from '#notifications';
import { Database, type SqlRunner } from '#persistence';
import { PartyNames } from '../../emails/party-names.js';
import type { Language } from '../../emails/words.js';
import { ratingNotFound } from '../../refusals/refuse.js';
import { loadRatings } from '../../store/load-ratings.js';
import type { RatingRecord } from '../../store/rating-record.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { Decision, DecisionEffects } from '../decide-moderation/decision.js';
import { appealUntil } from '../decide-moderation/keep-decision.js';
import { decisionEmail } from './decision-email.js';
import { FindSideRecipients, type SideRecipients } from './side-recipients.js';

export interface ToldDecision {
  readonly of: CaseRecord;
  readonly rating: RatingRecord;
  readonly decision: Decision;
  readonly effects: DecisionEffects;
}

/** Sends the statement of reasons to both sides, each reader in their language. */
@Injectable()
export class TellDecision {
  constructor(
    private readonly database: Database,
    private readonly sides: FindSideRecipients,
    private readonly names: PartyNames,
    private readonly clock: Clock,
  ) {}

  /** Read before the transaction: it holds the rating's lock. */
  async recipients(ratingId: string): Promise<SideRecipients> {
    const [rating] = await loadRatings(this.database, [ratingId]);
    if (!rating) throw ratingNotFound();
    return this.sides.execute(rating);
  }

  /** Queues the e-mails in the caller's transaction. Signs that did not hold restricted nobody: nobody is troubled with them. */
  async execute(
    sql: SqlRunner,
    { recipients, ...told }: ToldDecision & { readonly recipients: SideRecipients },
    now: Date,
  ): Promise<void> {
    if (told.of.kind === 'GUARD' && told.decision.outcome === 'UPHELD') return;
    for (const reader of [...recipients.AUTHOR, ...recipients.CLIENT]) {
      const content = await this.content(told, reader.language, { now, sql });
      await queueEmail(sql, {
        to: reader.email,
        language: reader.language,
        topic: 'moderation-decision',
        key: `moderation-decision:${told.of.id}:${readerKey(reader.email)}`,
        content,
      });
    }
  }

  /** What a reader of this language is told. */
  async content(
    { of, ...told }: ToldDecision,
    language: Language,
    { now = this.clock.now(), sql }: { now?: Date; sql?: SqlRunner } = {},
  ): Promise<EmailContent> {
    const { rating, decision, effects } = told;
    const [supplierName, clientName] = await Promise.all([
      this.names.execute(rating.supplier.companyId, sql),
      this.names.execute(rating.clientCompanyId, sql),
    ]);
    const until = appealUntil(of, decision, now);
    const { id: ratingId } = rating;
    const { kind } = of;
    return decisionEmail(
      { ratingId, supplierName, clientName, kind, decision, effects, appealUntil: until },
      language,
    );
  }
}
