import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'free-of-fines',
  question: say(
    "L'entreprise est-elle exempte d'amende publiée pour retards de paiement ?",
    'Is the company free of published fines for late payment?',
  ),
  whyItMatters: say(
    "L'administration sanctionne les entreprises qui dépassent les délais légaux. Peu sont contrôlées : ne pas en avoir ne prouve rien.",
    'The administration fines companies that exceed legal terms. Few are audited: having none proves nothing.',
  ),
  howToImprove: say(
    "L'amende cesse de compter à la fin de sa publication, et son poids diminue de moitié chaque année.",
    'The fine stops counting when its publication ends, and its weight halves every year.',
  ),
};
