import { Injectable } from '@nestjs/common';
import { AccountsReadModel, type AccountContact } from '#identity';
import { queueEmail, type EmailContent } from '#notifications';
import type { SqlRunner } from '#persistence';
import { PartyNames } from '../../emails/party-names.js';
import type { RatingRecord } from '../../store/rating-record.js';
import { supplierInWords } from '../../supplier/supplier-in-words.js';
import { NameSupplier } from '../../views/name-supplier.js';
import type { CaseRecord } from '../cases/case-record.js';
import { appealUntil } from '../decide-moderation/keep-decision.js';
import { decidedFlags } from '../flag-rating/decided-flags.js';
import { flagClosedEmail, flaggerEmail, type FlaggedRating } from './flagger-email.js';
import type { ToldDecision } from './tell-decision.js';

const FLAGGERS = `SELECT account_id AS id FROM rating_flag WHERE case_id = ANY($1)`;

/** Writes to whoever flagged a rating what became of it (DSA art. 16(5)). They are on no side: they learn what anyone may know. */
@Injectable()
export class TellFlaggers {
  constructor(
    private readonly accounts: AccountsReadModel,
    private readonly suppliers: NameSupplier,
    private readonly names: PartyNames,
  ) {}

  /** Queues the e-mails in the caller's transaction, once the decision is kept. An appeal is told of to those who flagged at first. */
  async ofDecision(
    sql: SqlRunner,
    { of, rating, decision, effects }: ToldDecision,
    now: Date,
  ): Promise<void> {
    const readers = await this.readers(sql, of.appealsCaseId ? [of.id, of.appealsCaseId] : [of.id]);
    if (readers.length === 0) return;
    const ids = readers.map(({ accountId }) => accountId);
    const [flagged, decided] = [await this.flagged(sql, rating), await decidedFlags(sql, rating.id, ids)];
    const until = decision.outcome === 'REJECTED' ? null : appealUntil(of, decision, now);
    await this.write(sql, of.id, readers, ({ accountId, language }) => {
      const hasComplained = (decided.get(accountId) ?? 0) > 1;
      const complainUntil = hasComplained ? null : until;
      return flaggerEmail({ ...flagged, kind: of.kind, decision, effects, complainUntil }, language);
    });
  }

  /** The case was closed because the rating is gone. */
  async ofClosing(sql: SqlRunner, { id }: Pick<CaseRecord, 'id'>, rating: RatingRecord): Promise<void> {
    const readers = await this.readers(sql, [id]);
    const flagged = await this.flagged(sql, rating);
    await this.write(sql, id, readers, ({ language }) => flagClosedEmail(flagged, language));
  }

  private async readers(sql: SqlRunner, caseIds: readonly string[]): Promise<AccountContact[]> {
    const flaggers = await sql.rows<{ id: string }>(FLAGGERS, [caseIds]);
    return this.accounts.contacts(
      flaggers.map(({ id }) => id),
      sql,
    );
  }

  private async flagged(sql: SqlRunner, rating: RatingRecord): Promise<FlaggedRating> {
    const { clientCompanyId } = rating;
    const { name } = await this.suppliers.toPublic(rating, sql);
    const supplier = name ? { fr: name, en: name } : supplierInWords(rating.supplier);
    return { clientCompanyId, clientName: await this.names.execute(clientCompanyId, sql), supplier };
  }

  private async write(
    sql: SqlRunner,
    caseId: string,
    readers: readonly AccountContact[],
    contentFor: (reader: AccountContact) => EmailContent,
  ): Promise<void> {
    for (const reader of readers) {
      const { accountId, email, language } = reader;
      const key = `flag-decision:${caseId}:${accountId}`;
      await queueEmail(sql, {
        to: email,
        language,
        topic: 'flag-decision',
        key,
        content: contentFor(reader),
      });
    }
  }
}
