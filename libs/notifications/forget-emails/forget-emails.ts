import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';

/**
 * As long as the log of events. Enough to answer "I never received it" and to mend a mail server; after that an address and
 * what was written to it serve nobody (GDPR article 5 (1)(c) and (e)).
 */
const KEPT_DAYS = 30;

/** Forgets recipients and contents of old e-mails; that one was sent, when, and on what, stays in the delivery log. */
@Injectable()
export class ForgetEmails {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    await this.database.rows(
      `UPDATE email_message SET recipient = NULL, content = NULL, claimed_at = NULL,
         failure = CASE WHEN status IN ('QUEUED', 'SENDING') THEN 'never sent' ELSE failure END,
         settled_at = coalesce(settled_at, $1),
         status = CASE WHEN status IN ('QUEUED', 'SENDING') THEN 'FAILED' ELSE status END
       WHERE queued_at < $1::timestamptz - $2 * interval '1 day' AND (recipient IS NOT NULL OR content IS NOT NULL)`,
      [this.clock.now(), KEPT_DAYS],
    );
  }
}
