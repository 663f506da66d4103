import type { EmailContent } from '#notifications';
import type { Reader } from './reader.js';

/** The page that this link opens sends the token back with the new password. */
export function resetPasswordEmail(
  { name, language }: Pick<Reader, 'name' | 'language'>,
  token: string,
): EmailContent {
  const path = `/reset-password?token=${encodeURIComponent(token)}`;
  return language === 'fr'
    ? {
        subject: 'Choisissez un nouveau mot de passe',
        title: `Bonjour ${name}`,
        blocks: [
          { kind: 'text', text: 'Vous avez demandé un nouveau mot de passe.' },
          { kind: 'action', label: 'Choisir un mot de passe', path },
          {
            kind: 'text',
            text: 'Ce lien vaut une heure et ne sert qu’une fois. Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.',
          },
        ],
        why: 'Vous recevez ce message parce qu’un nouveau mot de passe a été demandé pour votre compte goodpayer.',
      }
    : {
        subject: 'Choose a new password',
        title: `Hello ${name}`,
        blocks: [
          { kind: 'text', text: 'You asked for a new password.' },
          { kind: 'action', label: 'Choose a password', path },
          {
            kind: 'text',
            text: 'This link is good for one hour, and once. If you asked for nothing, ignore this message: your password stays the same.',
          },
        ],
        why: 'You receive this message because a new password was asked for your goodpayer account.',
      };
}
