import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'pays-within-terms',
  question: say(
    "L'entreprise déclare-t-elle payer presque toujours à l'échéance ?",
    'Does the company report paying nearly always within terms?',
  ),
  whyItMatters: say(
    "La part des factures payées après l'échéance est ce qui ressemble le plus à votre future facture. La lenteur n'est pas le retard.",
    'The share of invoices paid beyond terms is what resembles your next invoice most. Slow is not late.',
  ),
  howToImprove: say(
    "Payer à l'échéance convenue ; la déclaration suivante remplace peu à peu les précédentes.",
    'Pay within agreed terms; the next report gradually replaces the earlier ones.',
  ),
};
