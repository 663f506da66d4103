import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'solid-accounts',
  question: say(
    'Les comptes sont-ils au moins aussi solides que la moyenne ?',
    'Are the accounts at least as solid as average?',
  ),
  whyItMatters: say(
    "Cinq ratios ensemble repèrent mieux les défaillances à venir que chacun d'eux.",
    'Five ratios together foresee failure better than any of them alone.',
  ),
  howToImprove: say(
    'Les parts du score montrent quel ratio pèse le plus ; les comptes suivants le remplacent.',
    'The parts of the score show which ratio weighs most; the next accounts replace it.',
  ),
};
