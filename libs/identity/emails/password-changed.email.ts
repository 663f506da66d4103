import type { EmailContent } from '#notifications';
import type { Reader } from './reader.js';

/** Tells the owner what a thief of the mailbox or of a session may have done. */
export function passwordChangedEmail({ name, language }: Pick<Reader, 'name' | 'language'>): EmailContent {
  return language === 'fr'
    ? {
        subject: 'Votre mot de passe a changé',
        title: `Bonjour ${name}`,
        blocks: [
          {
            kind: 'text',
            text: 'Le mot de passe de votre compte a été changé, et vos autres sessions sont fermées. Si ce n’est pas vous, choisissez-en un autre tout de suite.',
          },
          { kind: 'action', label: 'Choisir un autre mot de passe', path: '/forgot-password' },
        ],
        why: 'Vous recevez ce message parce que le mot de passe de votre compte goodpayer a changé.',
      }
    : {
        subject: 'Your password has changed',
        title: `Hello ${name}`,
        blocks: [
          {
            kind: 'text',
            text: 'The password of your account was changed, and your other sessions are closed. If it was not you, choose another one now.',
          },
          { kind: 'action', label: 'Choose another password', path: '/forgot-password' },
        ],
        why: 'You receive this message because the password of your goodpayer account has changed.',
      };
}
