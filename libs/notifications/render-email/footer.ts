import type { EmailLanguage } from '../email/email-content.js';

/** The last lines of every e-mail, after the reason why its reader receives it. */
export const FOOTER: Readonly<Record<EmailLanguage, readonly string[]>> = {
  fr: [
    'goodpayer : savoir, avant de signer, si un client paiera, et quand.',
    'Message automatique. goodpayer ne demande jamais de mot de passe par e-mail.',
  ],
  en: [
    'goodpayer: know before you sign whether a client will pay, and when.',
    'Automatic message. goodpayer never asks for a password by e-mail.',
  ],
};
