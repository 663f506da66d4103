import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'recent-accounts',
  question: say('Des comptes récents sont-ils publics ?', 'Are recent accounts public?'),
  whyItMatters: say(
    "Les comptes montrent si l'entreprise a de quoi payer. Les garder confidentiels est souvent permis et n'est pas pénalisé.",
    'Accounts show whether the company can pay. Keeping them confidential is often allowed and is not penalised.',
  ),
  howToImprove: say(
    'Déposer ses comptes à temps sans demander leur confidentialité.',
    'File accounts on time without asking for confidentiality.',
  ),
};
