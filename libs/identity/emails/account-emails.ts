import { Injectable } from '@nestjs/common';
import { queueEmail, type EmailContent } from '#notifications';
import { Database } from '#persistence';
import type { Language } from '../auth/language-field.js';
import { addressKnownEmail } from './address-known.email.js';
import { invitationEmail } from './invitation.email.js';
import { passwordChangedEmail } from './password-changed.email.js';
import type { InvitationToSend, Reader } from './reader.js';
import { resetPasswordEmail } from './reset-password.email.js';
import { verifyAddressEmail } from './verify-address.email.js';

/** The e-mails of accounts, each in its reader's language. */
@Injectable()
export class AccountEmails {
  constructor(private readonly database: Database) {}

  verifyAddress(reader: Reader, path: string): Promise<void> {
    return this.queue(reader, 'verify-address', verifyAddressEmail(reader, path));
  }

  resetPassword(reader: Reader, token: string): Promise<void> {
    return this.queue(reader, 'reset-password', resetPasswordEmail(reader, token));
  }

  passwordChanged(reader: Reader): Promise<void> {
    return this.queue(reader, 'password-changed', passwordChangedEmail(reader));
  }

  addressKnown(reader: Reader): Promise<void> {
    return this.queue(reader, 'address-known', addressKnownEmail(reader));
  }

  /** In the language of the invited person where it is known, else in the inviter's. */
  async invitation(invitation: InvitationToSend): Promise<void> {
    const [known] = await this.database.rows<{ language: Language }>(
      'SELECT language FROM account WHERE email = $1',
      [invitation.email],
    );
    const language = known?.language ?? invitation.inviter.language;
    const reader = { email: invitation.email, language };
    await this.queue(reader, 'invitation', invitationEmail(invitation, language));
  }

  private queue(
    { email, language }: Pick<Reader, 'email' | 'language'>,
    topic: string,
    content: EmailContent,
  ): Promise<void> {
    return this.database.transaction((sql) => queueEmail(sql, { to: email, language, topic, content }));
  }
}
