import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'keeps-the-charter',
  question: say(
    "L'entreprise respecte-t-elle la charte du bon payeur qu'elle a signée ?",
    'Does the company keep the good-payer charter that it signed?',
  ),
  whyItMatters: say(
    "Signer engage devant tous, et un manquement se voit. Mais une promesse n'est pas un paiement, et ce que mesure le palier compte déjà par les mêmes factures : cette réponse éclaire et ne change pas le score.",
    'A signature commits the company in front of everybody, and a breach is seen. But a promise is not a payment, and what the tier measures counts already through the same invoices: this answer informs and does not move the score.',
  ),
  howToImprove: say(
    "Tenir ses engagements ; après un manquement établi, mener le plan d'action à son terme et montrer des paiements revenus à l'heure.",
    'Keep the commitments; after a breach was established, see the action plan through and show payments that are on time again.',
  ),
};
