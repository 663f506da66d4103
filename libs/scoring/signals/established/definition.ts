import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'established',
  question: say("L'entreprise a-t-elle au moins cinq ans ?", 'Is the company at least five years old?'),
  whyItMatters: say(
    'Les jeunes entreprises disparaissent plus souvent : 1,59 % par an avant cinq ans, 0,93 % ensuite.',
    'Young companies fail more often: 1.59% a year before five years, 0.93% afterwards.',
  ),
  howToImprove: say(
    'Seul le temps y répond ; des paiements ponctuels comptent bien davantage.',
    'Only time answers this; punctual payments count far more.',
  ),
};
