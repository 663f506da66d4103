import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'treats-suppliers-alike',
  question: say(
    'Paie-t-elle ses petits fournisseurs comme ses grands ?',
    'Does it pay small suppliers as it pays large ones?',
  ),
  whyItMatters: say(
    'Certaines entreprises soignent leurs gros fournisseurs et font attendre les autres : un indice pondéré par les montants ne le montre pas.',
    'Some companies look after large suppliers and let the others wait: an index weighted by amounts hides it.',
  ),
  howToImprove: say(
    "Payer dans l'ordre des échéances, quel que soit le montant.",
    'Pay in the order of due dates, whatever the amount.',
  ),
};
