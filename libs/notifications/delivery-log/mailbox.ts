import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import type { EmailContent, EmailLanguage } from '../email/email-content.js';
import { NOTIFICATIONS_OPTIONS, type NotificationsOptions } from '../notifications-options.js';
import { renderEmail, type RenderedEmail } from '../render-email/render-email.js';

export interface MailboxEntry {
  readonly emailId: string;
  readonly to: string;
  readonly topic: string;
  readonly status: string;
  readonly subject: string;
  readonly queuedAt: Date;
}

interface MailboxRow {
  email_id: string;
  recipient: string;
  topic: string;
  status: string;
  language: EmailLanguage;
  content: EmailContent;
  queued_at: Date;
}

const SELECT = `SELECT email_id, recipient, topic, status, language, content, queued_at FROM email_message
  WHERE recipient IS NOT NULL AND content IS NOT NULL`;

/** The e-mails as their readers would see them. For development: it shows what only a recipient may read. */
@Injectable()
export class Mailbox {
  constructor(
    private readonly database: Database,
    @Inject(NOTIFICATIONS_OPTIONS) private readonly options: NotificationsOptions,
  ) {}

  /** Newest first. */
  async newest(limit: number): Promise<MailboxEntry[]> {
    const rows = await this.database.rows<MailboxRow>(`${SELECT} ORDER BY queued_at DESC LIMIT $1`, [limit]);
    return rows.map(entryOf);
  }

  async message(emailId: string): Promise<(MailboxEntry & RenderedEmail) | null> {
    const [row] = await this.database.rows<MailboxRow>(`${SELECT} AND email_id::text = $1`, [emailId]);
    if (!row) return null;
    const { publicUrl } = this.options;
    return { ...entryOf(row), ...renderEmail(row.content, { language: row.language, publicUrl }) };
  }
}

function entryOf({ email_id, recipient, topic, status, content, queued_at }: MailboxRow): MailboxEntry {
  return { emailId: email_id, to: recipient, topic, status, subject: content.subject, queuedAt: queued_at };
}
