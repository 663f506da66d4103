import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'files-on-time',
  question: say(
    "L'entreprise dépose-t-elle ses comptes à temps ?",
    'Does the company file its accounts on time?',
  ),
  whyItMatters: say(
    'Un dépôt en retard précède souvent les difficultés. Cette réponse éclaire et ne change pas le score.',
    'Late filing often comes before trouble. This answer informs and does not move the score.',
  ),
  howToImprove: say(
    'Déposer les comptes en attente au registre britannique.',
    'File the outstanding accounts with Companies House.',
  ),
};
