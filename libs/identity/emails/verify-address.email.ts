import type { EmailContent } from '#notifications';
import type { Reader } from './reader.js';

/** Asks whether the address is the reader's. `path` confirms it. */
export function verifyAddressEmail(
  { name, language }: Pick<Reader, 'name' | 'language'>,
  path: string,
): EmailContent {
  return language === 'fr'
    ? {
        subject: 'Confirmez votre adresse e-mail',
        title: `Bonjour ${name}`,
        blocks: [
          {
            kind: 'text',
            text: 'Confirmez que cette adresse est bien la vôtre pour ouvrir votre compte goodpayer.',
          },
          { kind: 'action', label: 'Confirmer mon adresse', path },
          {
            kind: 'text',
            text: 'Ce lien vaut 24 heures. Ouvert dans un autre navigateur que celui de l’inscription, il vous fait choisir le mot de passe. Si vous n’avez rien demandé, ignorez ce message : aucun compte ne sera ouvert.',
          },
        ],
        why: 'Vous recevez ce message parce que cette adresse a servi à ouvrir un compte goodpayer.',
      }
    : {
        subject: 'Confirm your e-mail address',
        title: `Hello ${name}`,
        blocks: [
          { kind: 'text', text: 'Confirm that this address is yours to open your goodpayer account.' },
          { kind: 'action', label: 'Confirm my address', path },
          {
            kind: 'text',
            text: 'This link is good for 24 hours. Opened in another browser than the one that signed up, it lets you choose the password. If you asked for nothing, ignore this message: no account will be opened.',
          },
        ],
        why: 'You receive this message because this address was used to open a goodpayer account.',
      };
}
