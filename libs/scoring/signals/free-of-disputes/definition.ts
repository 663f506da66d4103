import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'free-of-disputes',
  question: say(
    "Aucune expérience de paiement n'est-elle contestée en ce moment ?",
    'Is no payment experience in dispute at the moment?',
  ),
  whyItMatters: say(
    "Une facture contestée n'est pas une facture en retard : tant que le litige dure, elle est montrée et ne compte pas.",
    'A disputed invoice is not a late one: while the dispute lasts it is shown and does not count.',
  ),
  howToImprove: say(
    'Contester vite et par écrit, payer la part non contestée, accepter une médiation.',
    'Dispute fast and in writing, pay the undisputed part, accept mediation.',
  ),
};
