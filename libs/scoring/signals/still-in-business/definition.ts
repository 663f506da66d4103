import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'still-in-business',
  question: say("L'entreprise est-elle en activité ?", 'Is the company in business?'),
  whyItMatters: say(
    'Une entreprise qui a cessé son activité ne paie plus de nouvelles factures.',
    'A company that has ceased trading pays no new invoices.',
  ),
  howToImprove: say(
    "Si l'entreprise existe toujours, elle peut faire corriger sa situation au registre.",
    'If the company still trades, it can have the register corrected.',
  ),
};
