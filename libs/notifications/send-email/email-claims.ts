import { Injectable } from '@nestjs/common';
import { recordEvent } from '#jobs';
import { Database } from '#persistence';
import type { EmailContent, EmailLanguage } from '../email/email-content.js';
import { EMAIL_REFUSED } from '../email/email-refused.event.js';

/** Longer than any attempt can last: whoever claimed an e-mail and did not settle it by then is dead. */
const CLAIM = '2 minutes';

export interface ClaimedEmail {
  readonly emailId: string;
  readonly topic: string;
  readonly language: EmailLanguage;
  readonly to: string;
  readonly content: EmailContent;
  readonly queuedAt: Date;
  readonly attempts: number;
}

interface ClaimedRow {
  email_id: string;
  topic: string;
  language: EmailLanguage;
  recipient: string;
  content: EmailContent;
  queued_at: Date;
  attempts: number;
}

/**
 * Who may send an e-mail now. Check and change are one statement, so that two workers never send the same e-mail. Time is the
 * database's: it is the only clock that all workers share.
 */
@Injectable()
export class EmailClaims {
  constructor(private readonly database: Database) {}

  /** Null when there is nothing to send: sent, given up, forgotten, or claimed by another worker (`isClaimed`). */
  async claim(emailId: string): Promise<ClaimedEmail | null> {
    const [row] = await this.database.rows<ClaimedRow>(
      `UPDATE email_message SET status = 'SENDING', claimed_at = now(), attempts = attempts + 1
       WHERE email_id = $1 AND (status = 'QUEUED' OR status = 'SENDING' AND claimed_at < now() - $2::interval)
       RETURNING email_id, topic, language, recipient, content, queued_at, attempts`,
      [emailId, CLAIM],
      'email-claim',
    );
    if (!row) return null;
    const { email_id, topic, language, recipient, content, queued_at, attempts } = row;
    return { emailId: email_id, topic, language, to: recipient, content, queuedAt: queued_at, attempts };
  }

  async isClaimed(emailId: string): Promise<boolean> {
    const rows = await this.database.rows(
      `SELECT FROM email_message WHERE email_id = $1 AND status = 'SENDING'`,
      [emailId],
      'email-is-claimed',
    );
    return rows.length > 0;
  }

  /** `content`: what is kept of it. */
  async left(emailId: string, status: 'SENT' | 'KEPT', content: EmailContent): Promise<void> {
    await this.database.rows(
      `UPDATE email_message SET status = $2, content = $3, failure = NULL, claimed_at = NULL, settled_at = now()
       WHERE email_id = $1 AND status = 'SENDING'`,
      [emailId, status, JSON.stringify(content)],
      'email-left',
    );
  }

  async failed(emailId: string, failure: string, isFinal: boolean): Promise<void> {
    await this.database.rows(
      `UPDATE email_message SET status = CASE WHEN $3 THEN 'FAILED' ELSE 'QUEUED' END, failure = $2, claimed_at = NULL,
         settled_at = CASE WHEN $3 THEN now() END
       WHERE email_id = $1 AND status = 'SENDING'`,
      [emailId, failure, isFinal],
      'email-failed',
    );
  }

  /** As `failed` for good, and whoever queued the e-mail is told: what it announced may not go on as if it had been read. */
  async refused(emailId: string, failure: string): Promise<void> {
    await this.database.transaction(async (sql) => {
      const [email] = await sql.rows<{ topic: string; key: string | null }>(
        `UPDATE email_message SET status = 'FAILED', failure = $2, claimed_at = NULL, settled_at = now()
         WHERE email_id = $1 AND status = 'SENDING' RETURNING topic, key`,
        [emailId, failure],
        'email-refused',
      );
      if (email) await recordEvent(sql, { type: EMAIL_REFUSED, payload: { emailId, ...email } });
    });
  }
}
