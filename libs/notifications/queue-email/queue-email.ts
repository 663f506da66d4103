import { recordEvent } from '#jobs';
import type { SqlRunner } from '#persistence';
import { assertEmailAddress } from '../email/email-address.js';
import type { EmailContent, EmailLanguage } from '../email/email-content.js';
import { EMAIL_QUEUED } from '../email/email-queued.event.js';

export interface OutgoingEmail {
  /** One bare address, e.g. `compta@exemple.fr`. */
  readonly to: string;
  readonly language: EmailLanguage;
  /** What kind of e-mail it is, for the delivery log, e.g. `rating-notice`. Never personal data. */
  readonly topic: string;
  readonly content: EmailContent;
  /** At most one e-mail is ever queued for one key. Made of ids, never of personal data: it outlives the content. */
  readonly key?: string;
}

/**
 * Queues an e-mail in the caller's transaction: it leaves if, and only if, the transaction is kept.
 * @throws DomainError `INVALID_EMAIL_ADDRESS`
 */
export async function queueEmail(sql: SqlRunner, email: OutgoingEmail): Promise<void> {
  assertEmailAddress(email.to);
  const [queued] = await sql.rows<{ email_id: string }>(
    `INSERT INTO email_message (key, topic, language, recipient, content) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (key) DO NOTHING RETURNING email_id`,
    [email.key ?? null, email.topic, email.language, email.to, JSON.stringify(email.content)],
  );
  if (queued) await recordEvent(sql, { type: EMAIL_QUEUED, payload: { emailId: queued.email_id } });
}
