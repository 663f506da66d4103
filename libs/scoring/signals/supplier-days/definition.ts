import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'supplier-days',
  question: say(
    'Ses comptes indiquent-ils des fournisseurs payés en 60 jours au plus ?',
    'Do its accounts suggest that suppliers are paid within 60 days?',
  ),
  whyItMatters: say(
    "Le délai légal est de 60 jours. Ce calcul de fin d'année mêle délais convenus et retards : il éclaire et ne change pas le score.",
    'The legal limit is 60 days. This year-end figure mixes agreed terms and delays: it informs and does not move the score.',
  ),
  howToImprove: say(
    "Payer ses fournisseurs dans les délais légaux, surtout en fin d'exercice.",
    'Pay suppliers within legal terms, above all at year end.',
  ),
};
