import type { MailboxAddress } from '../email/mailbox-address.js';
import type { RenderedEmail } from '../render-email/render-email.js';

export interface MailMessage extends RenderedEmail {
  /** The same at every attempt: whoever receives a message twice can tell. */
  readonly messageId: string;
  readonly from: MailboxAddress;
  /** One bare address. */
  readonly to: string;
  readonly language: string;
  readonly date: Date;
}

/** Where e-mails leave goodpayer. */
export abstract class MailGateway {
  /** Says whether the message left, or is only kept here. @throws MailRefusal */
  abstract deliver(message: MailMessage): Promise<'SENT' | 'KEPT'>;
}

/** Without a mail server nothing leaves; what would have left can be read at /dev/mailbox. */
export class KeepingGateway extends MailGateway {
  override async deliver(): Promise<'KEPT'> {
    return 'KEPT';
  }
}
