import type { EmailContent } from '#notifications';
import type { Language } from '../auth/language-field.js';
import type { InvitationToSend } from './reader.js';

/**
 * Invites somebody, who may not have an account yet, to act for an organisation. Anyone may found one for any company: the
 * e-mail lends nobody the company's name.
 */
export function invitationEmail(
  { invitationId, organisationName, inviter }: InvitationToSend,
  language: Language,
): EmailContent {
  const path = `/invitations/${encodeURIComponent(invitationId)}`;
  return language === 'fr'
    ? {
        subject: `${inviter.name} vous invite à rejoindre ${organisationName}`,
        title: `Rejoignez ${organisationName}`,
        blocks: [
          {
            kind: 'text',
            text: `${inviter.name} (${inviter.email}) vous invite à travailler sur goodpayer au nom de ${organisationName}.`,
          },
          { kind: 'action', label: 'Voir l’invitation', path },
          {
            kind: 'text',
            text: `L’invitation vaut sept jours, pour cette adresse seulement. goodpayer n’a pas vérifié que cette personne agit pour ${organisationName} : si vous ne la connaissez pas, ignorez ce message.`,
          },
        ],
        why: `Vous recevez ce message parce que ${inviter.name} a saisi votre adresse sur goodpayer.`,
      }
    : {
        subject: `${inviter.name} invites you to join ${organisationName}`,
        title: `Join ${organisationName}`,
        blocks: [
          {
            kind: 'text',
            text: `${inviter.name} (${inviter.email}) invites you to work on goodpayer for ${organisationName}.`,
          },
          { kind: 'action', label: 'See the invitation', path },
          {
            kind: 'text',
            text: `The invitation is good for seven days, for this address only. goodpayer has not checked that this person acts for ${organisationName}: if you do not know them, ignore this message.`,
          },
        ],
        why: `You receive this message because ${inviter.name} typed your address on goodpayer.`,
      };
}
