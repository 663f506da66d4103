import type { EmailContent } from '#notifications';
import type { ApiKeyScope } from '../api-keys/api-key.js';
import type { Language } from '../auth/language-field.js';
import type { Reader } from './reader.js';

interface MadeKey {
  readonly name: string;
  readonly scope: ApiKeyScope;
  /** Who made it; null when unknown. */
  readonly maker: string | null;
  readonly expiresAt: Date;
}

const SCOPES: Readonly<Record<ApiKeyScope, Readonly<Record<Language, string>>>> = {
  PUBLIC: { fr: 'données publiques', en: 'public data' },
  ORGANISATION: {
    fr: 'données publiques et données de votre organisation, en lecture',
    en: 'public data and your organisation’s data, reading only',
  },
};

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

/** Whoever stole a session would make a key, to read on after the session is closed. */
export function apiKeyCreatedEmail(
  { name: reader, language }: Pick<Reader, 'name' | 'language'>,
  { name, scope, maker, expiresAt }: MadeKey,
): EmailContent {
  const path = '/account/organisation';
  const until = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    expiresAt,
  );
  const reads = SCOPES[scope][language];
  return language === 'fr'
    ? {
        subject: 'Une clé d’API a été créée',
        title: `Bonjour ${reader}`,
        blocks: [
          {
            kind: 'text',
            text: 'Un programme peut désormais interroger goodpayer au nom de votre organisation.',
          },
          {
            kind: 'facts',
            rows: [
              ['Clé', name],
              ['Lit', reads],
              ...(maker ? [['Créée par', maker] as const] : []),
              ['Valable jusqu’au', until],
            ],
          },
          { kind: 'text', text: 'Si personne chez vous ne l’a voulue, révoquez-la tout de suite.' },
          { kind: 'action', label: 'Voir les clés d’API', path },
        ],
        why: 'Vous recevez ce message parce que vous êtes responsable d’une organisation sur goodpayer.',
      }
    : {
        subject: 'An API key was made',
        title: `Hello ${reader}`,
        blocks: [
          { kind: 'text', text: 'A program may now ask goodpayer in the name of your organisation.' },
          {
            kind: 'facts',
            rows: [
              ['Key', name],
              ['Reads', reads],
              ...(maker ? [['Made by', maker] as const] : []),
              ['Good until', until],
            ],
          },
          { kind: 'text', text: 'If nobody among you wanted it, revoke it now.' },
          { kind: 'action', label: 'See the API keys', path },
        ],
        why: 'You receive this message because you are an owner of an organisation on goodpayer.',
      };
}
