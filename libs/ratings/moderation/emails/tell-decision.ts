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

/** What the two sides are called. */
type Parties = Readonly<Record<'supplierName' | 'clientName', string>>;

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
    const parties = await this.parties(told.rating, sql);
    for (const reader of [...recipients.AUTHOR, ...recipients.CLIENT]) {
      await queueEmail(sql, {
        to: reader.email,
        language: reader.language,
        topic: 'moderation-decision',
        key: `moderation-decision:${told.of.id}:${readerKey(reader.email)}`,
        content: write(told, parties, reader.language, now),
      });
    }
  }

  /** What a reader of this language is told. */
  async content(told: ToldDecision, language: Language): Promise<EmailContent> {
    return write(told, await this.parties(told.rating), language, this.clock.now());
  }

  private async parties({ supplier, clientCompanyId }: RatingRecord, sql?: SqlRunner): Promise<Parties> {
    const [supplierName, clientName] = await Promise.all([
      this.names.execute(supplier.companyId, sql),
      this.names.execute(clientCompanyId, sql),
    ]);
    return { supplierName, clientName };
  }
}

function write(
  { of, rating, decision, effects }: ToldDecision,
  parties: Parties,
  language: Language,
  now: Date,
): EmailContent {
  const until = appealUntil(of, decision, now);
  const { id: ratingId } = rating;
  return decisionEmail(
    { ratingId, ...parties, kind: of.kind, decision, effects, appealUntil: until },
    language,
  );
}
