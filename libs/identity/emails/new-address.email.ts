import type { EmailContent } from '#notifications';
import type { Reader } from './reader.js';

/** To the address that somebody wants to use from now on. `path` confirms it. */
export function newAddressEmail({ language }: Pick<Reader, 'language'>, path: string): EmailContent {
  return language === 'fr'
    ? {
        subject: 'Confirmez votre nouvelle adresse e-mail',
        title: 'Une nouvelle adresse pour votre compte',
        blocks: [
          {
            kind: 'text',
            text: 'Vous avez demandé que votre compte goodpayer utilise cette adresse. Ouvrez ce lien dans le navigateur où vous êtes connecté.',
          },
          { kind: 'action', label: 'Confirmer la nouvelle adresse', path },
          {
            kind: 'text',
            text: 'Ce lien vaut 24 heures. Si vous n’avez rien demandé, ignorez ce message : rien ne change.',
          },
        ],
        why: 'Vous recevez ce message parce que cette adresse a été saisie dans un compte goodpayer.',
      }
    : {
        subject: 'Confirm your new e-mail address',
        title: 'A new address for your account',
        blocks: [
          {
            kind: 'text',
            text: 'You asked that your goodpayer account use this address. Open this link in the browser in which you are signed in.',
          },
          { kind: 'action', label: 'Confirm the new address', path },
          {
            kind: 'text',
            text: 'This link is good for 24 hours. If you asked for nothing, ignore this message: nothing changes.',
          },
        ],
        why: 'You receive this message because this address was typed into a goodpayer account.',
      };
}
