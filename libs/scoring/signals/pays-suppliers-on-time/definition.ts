import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'pays-suppliers-on-time',
  question: say(
    "Ses fournisseurs vérifiés sont-ils presque toujours payés à l'heure ?",
    'Are its verified suppliers nearly always paid on time?',
  ),
  whyItMatters: say(
    "Comment une entreprise paie les autres annonce le mieux comment elle vous paiera. L'échéance qui tombe un jour chômé est reportée au jour ouvré suivant.",
    'How a company pays others foretells best how it will pay you. A due date on a day off moves to the next business day.',
  ),
  howToImprove: say(
    "Payer chaque fournisseur à l'échéance : un retard perd la moitié de son poids en un an.",
    'Pay each supplier when due: a late payment loses half of its weight in a year.',
  ),
};
