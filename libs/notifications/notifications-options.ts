export interface NotificationsOptions {
  /** `smtp://user:pass@host:port` or `smtps://…`; null: e-mails are kept, not sent. */
  readonly smtpUrl: string | null;
  /** Who may read kept e-mails on a page of this server. */
  readonly mailbox: 'NOBODY' | 'THIS_MACHINE' | 'EVERYBODY';
  /** Address, or `Name <address>`, that e-mails come from. */
  readonly from: string;
  /** Where the web client is reached, without a slash at the end; links in e-mails begin with it. */
  readonly publicUrl: string;
}

export const NOTIFICATIONS_OPTIONS = Symbol('NOTIFICATIONS_OPTIONS');
