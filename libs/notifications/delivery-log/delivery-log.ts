import { Injectable } from '@nestjs/common';
import { recordEvent } from '#jobs';
import { Database, type SqlRunner } from '#persistence';
import { EMAIL_QUEUED } from '../email/email-queued.event.js';

/** An e-mail that was given up. Its recipient is told by domain only: enough to see which provider refuses us. */
export interface UndeliveredEmail {
  readonly emailId: string;
  readonly topic: string;
  /** Null once recipient and content are forgotten. */
  readonly recipientDomain: string | null;
  readonly failure: string;
  readonly attempts: number;
  readonly queuedAt: Date;
  readonly failedAt: Date;
}

interface UndeliveredRow {
  email_id: string;
  topic: string;
  recipient_domain: string | null;
  failure: string;
  attempts: number;
  queued_at: Date;
  settled_at: Date;
}

/** What became of the e-mails, for the operator. */
@Injectable()
export class DeliveryLog {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async undelivered(limit: number): Promise<UndeliveredEmail[]> {
    const rows = await this.database.rows<UndeliveredRow>(
      `SELECT email_id, topic, split_part(recipient, '@', 2) AS recipient_domain, failure, attempts, queued_at, settled_at
       FROM email_message WHERE status = 'FAILED' ORDER BY settled_at DESC LIMIT $1`,
      [limit],
    );
    return rows.map((row) => ({
      emailId: row.email_id,
      topic: row.topic,
      recipientDomain: row.recipient_domain,
      failure: row.failure,
      attempts: row.attempts,
      queuedAt: row.queued_at,
      failedAt: row.settled_at,
    }));
  }

  async undeliveredCount(): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM email_message WHERE status = 'FAILED' AND recipient IS NOT NULL`,
      [],
      'emails-undelivered',
    );
    return row!.count;
  }

  /** What was written to an address in the last weeks, for its owner: links in it may be secrets, so subjects only. */
  sentTo(address: string): Promise<object[]> {
    return this.database.rows(
      `SELECT topic, content->>'subject' AS subject, status, queued_at FROM email_message WHERE recipient = $1 ORDER BY queued_at`,
      [address],
    );
  }

  /** In the caller's transaction. What has not left yet still does, and is forgotten with all others after its time. */
  async forgetSentTo(sql: SqlRunner, address: string): Promise<void> {
    await sql.rows(
      `UPDATE email_message SET recipient = NULL, content = NULL WHERE recipient = $1 AND status NOT IN ('QUEUED', 'SENDING')`,
      [address],
    );
  }

  /** Queues given-up e-mails again and returns how many: one, or all whose content is still known. */
  async retry(emailId: string | 'ALL'): Promise<number> {
    return this.database.transaction(async (sql) => {
      const queued = await sql.rows<{ email_id: string }>(
        `UPDATE email_message SET status = 'QUEUED', attempts = 0, failure = NULL, settled_at = NULL
         WHERE status = 'FAILED' AND recipient IS NOT NULL AND ($1 = 'ALL' OR email_id::text = $1) RETURNING email_id`,
        [emailId],
      );
      for (const { email_id } of queued)
        await recordEvent(sql, { type: EMAIL_QUEUED, payload: { emailId: email_id } });
      return queued.length;
    });
  }
}
