import { Inject, Injectable } from '@nestjs/common';
import { decodeJwt } from 'jose';
import { queueEmail, type EmailContent } from '#notifications';
import { Database } from '#persistence';
import type { Language } from '../auth/language-field.js';
import { SlowedAttempts } from '../guessing/slowed-attempts.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { addressChangedEmail } from './address-changed.email.js';
import { addressKnownEmail } from './address-known.email.js';
import { invitationEmail } from './invitation.email.js';
import { newAddressEmail } from './new-address.email.js';
import { passwordChangedEmail } from './password-changed.email.js';
import type { InvitationToSend, Reader } from './reader.js';
import { resetPasswordEmail } from './reset-password.email.js';
import { secondFactorOffEmail } from './second-factor-off.email.js';
import { verifyAddressEmail } from './verify-address.email.js';

/** The e-mails of accounts, each in its reader's language. */
@Injectable()
export class AccountEmails {
  constructor(
    private readonly database: Database,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** To the address of a new account, or to the one that an account wants to change to; `token` says which. */
  confirmAddress(reader: Reader, token: string): Promise<void> {
    const isChange = decodeJwt(token)['updateTo'] !== undefined;
    const next = encodeURIComponent(isChange ? '/account?address=changed' : '/sign-in?verified=1');
    const path = `/api/auth/verify-email?token=${token}&callbackURL=${next}`;
    return isChange
      ? this.queueAsked(reader, 'new-address', newAddressEmail(reader, path))
      : this.queueAsked(reader, 'verify-address', verifyAddressEmail(reader, path));
  }

  /** `reader` is at the old address; at most one e-mail leaves for one `key`. */
  addressChanged(reader: Reader, newAddress: string, key: string): Promise<void> {
    return this.queue(reader, 'address-changed', addressChangedEmail(reader, newAddress), key);
  }

  secondFactorOff(reader: Reader): Promise<void> {
    return this.queue(reader, 'second-factor-off', secondFactorOffEmail(reader));
  }

  resetPassword(reader: Reader, token: string): Promise<void> {
    return this.queueAsked(reader, 'reset-password', resetPasswordEmail(reader, token));
  }

  passwordChanged(reader: Reader): Promise<void> {
    return this.queue(reader, 'password-changed', passwordChangedEmail(reader));
  }

  addressKnown(reader: Reader): Promise<void> {
    return this.queueAsked(reader, 'address-known', addressKnownEmail(reader));
  }

  /** In the language of the invited person where it is known, else in the inviter's. */
  async invitation(invitation: InvitationToSend): Promise<void> {
    const [known] = await this.database.rows<{ language: Language }>(
      'SELECT language FROM account WHERE email = $1',
      [invitation.email],
    );
    const language = known?.language ?? invitation.inviter.language;
    const reader = { email: invitation.email, language };
    await this.queueAsked(reader, 'invitation', invitationEmail(invitation, language));
  }

  /** Anybody may have these sent to any mailbox: a few at once, then fewer and fewer, and nobody is told which. */
  private async queueAsked(
    reader: Pick<Reader, 'email' | 'language'>,
    topic: string,
    content: EmailContent,
  ): Promise<void> {
    const attempts = new SlowedAttempts(this.database, this.options.secret, `email:${topic}`);
    if ((await attempts.take(reader.email)) === 0) await this.queue(reader, topic, content);
  }

  private queue(
    { email, language }: Pick<Reader, 'email' | 'language'>,
    topic: string,
    content: EmailContent,
    key?: string,
  ): Promise<void> {
    return this.database.transaction((sql) =>
      queueEmail(sql, { to: email, language, topic, content, ...(key ? { key } : {}) }),
    );
  }
}
