import type { Language } from '../auth/language-field.js';

/** Whom an e-mail about an account goes to. */
export interface Reader {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

export interface InvitationToSend {
  readonly invitationId: string;
  readonly email: string;
  readonly organisationName: string;
  readonly inviter: Reader;
}
