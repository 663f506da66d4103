import type { EmailContent } from '#notifications';
import type { Reader } from './reader.js';

/** To the address that was used until now: the one place where a thief of the account cannot hide the change. */
export function addressChangedEmail(
  { name, language }: Pick<Reader, 'name' | 'language'>,
  newAddress: string,
): EmailContent {
  return language === 'fr'
    ? {
        subject: 'L’adresse de votre compte a changé',
        title: `Bonjour ${name}`,
        blocks: [
          {
            kind: 'text',
            text: `Votre compte goodpayer utilise désormais l’adresse ${newAddress}. Plus rien ne vous sera envoyé ici. Si ce n’est pas vous, prévenez-nous sans attendre.`,
          },
        ],
        why: 'Vous recevez ce message parce que cette adresse était celle d’un compte goodpayer.',
      }
    : {
        subject: 'The address of your account has changed',
        title: `Hello ${name}`,
        blocks: [
          {
            kind: 'text',
            text: `Your goodpayer account now uses the address ${newAddress}. Nothing more will be sent here. If it was not you, tell us at once.`,
          },
        ],
        why: 'You receive this message because this address was that of a goodpayer account.',
      };
}
