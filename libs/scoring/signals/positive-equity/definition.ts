import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'positive-equity',
  question: say('Les fonds propres sont-ils positifs ?', 'Is equity positive?'),
  whyItMatters: say(
    "Une entreprise qui doit plus qu'elle ne possède n'a plus de réserve en cas de coup dur.",
    'A company that owes more than it owns has no cushion left.',
  ),
  howToImprove: say(
    'Reconstituer les fonds propres : apport, incorporation de comptes courants, mise en réserve des bénéfices.',
    'Rebuild equity: new capital, conversion of shareholder loans, retained profits.',
  ),
};
