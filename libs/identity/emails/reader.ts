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

/** The library types people without the fields that we added to them. */
export function readerOf(user: {
  readonly email: string;
  readonly name: string;
  readonly language?: unknown;
}): Reader {
  return { email: user.email, name: user.name, language: user.language === 'en' ? 'en' : 'fr' };
}
