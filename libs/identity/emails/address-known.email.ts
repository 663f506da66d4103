import type { EmailContent } from '#notifications';
import type { Reader } from './reader.js';

/** Sign-up with a known address answers like any other; only the owner of the mailbox learns that there is an account. */
export function addressKnownEmail({ name, language }: Pick<Reader, 'name' | 'language'>): EmailContent {
  return language === 'fr'
    ? {
        subject: 'Vous avez déjà un compte',
        title: `Bonjour ${name}`,
        blocks: [
          {
            kind: 'text',
            text: 'Quelqu’un vient de vouloir ouvrir un compte goodpayer avec votre adresse, qui en a déjà un. Si c’est vous, connectez-vous, ou choisissez un nouveau mot de passe. Sinon, il n’y a rien à faire.',
          },
          { kind: 'action', label: 'Se connecter', path: '/sign-in' },
          { kind: 'action', label: 'Mot de passe oublié', path: '/forgot-password' },
        ],
        why: 'Vous recevez ce message parce que votre adresse a été saisie pour ouvrir un compte goodpayer.',
      }
    : {
        subject: 'You already have an account',
        title: `Hello ${name}`,
        blocks: [
          {
            kind: 'text',
            text: 'Somebody just tried to open a goodpayer account with your address, which already has one. If it was you, sign in, or choose a new password. Otherwise there is nothing to do.',
          },
          { kind: 'action', label: 'Sign in', path: '/sign-in' },
          { kind: 'action', label: 'Forgotten password', path: '/forgot-password' },
        ],
        why: 'You receive this message because your address was typed to open a goodpayer account.',
      };
}
