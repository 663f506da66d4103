import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'nothing-long-unpaid',
  question: say(
    'Aucune facture perdue, ou en retard de plus de 90 jours, en deux ans ?',
    'No invoice lost, or more than 90 days late, in two years?',
  ),
  whyItMatters: say(
    "Un très long retard n'est plus un oubli : il annonce des difficultés ou une habitude.",
    'A very long delay is no oversight: it announces trouble, or a habit.',
  ),
  howToImprove: say(
    "Payer les plus anciennes factures d'abord, ou convenir par écrit d'un échéancier.",
    'Pay the oldest invoices first, or agree on instalments in writing.',
  ),
};
