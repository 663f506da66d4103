import type { EmailContent } from '#notifications';
import type { Reader } from './reader.js';

/** Whoever stole a session and the password would begin with this. */
export function secondFactorOffEmail({ name, language }: Pick<Reader, 'name' | 'language'>): EmailContent {
  return language === 'fr'
    ? {
        subject: 'La double authentification est désactivée',
        title: `Bonjour ${name}`,
        blocks: [
          {
            kind: 'text',
            text: 'Votre compte ne demande plus de code à la connexion. Si ce n’est pas vous, choisissez tout de suite un nouveau mot de passe : toutes les sessions seront fermées. Puis réactivez la double authentification.',
          },
          { kind: 'action', label: 'Choisir un nouveau mot de passe', path: '/forgot-password' },
        ],
        why: 'Vous recevez ce message parce que la double authentification de votre compte goodpayer a été désactivée.',
      }
    : {
        subject: 'The second factor is switched off',
        title: `Hello ${name}`,
        blocks: [
          {
            kind: 'text',
            text: 'Your account no longer asks for a code at sign-in. If it was not you, choose a new password now: all sessions will be closed. Then switch the second factor on again.',
          },
          { kind: 'action', label: 'Choose a new password', path: '/forgot-password' },
        ],
        why: 'You receive this message because the second factor of your goodpayer account was switched off.',
      };
}
