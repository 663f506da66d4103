import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'independent-suppliers',
  question: say(
    'Plusieurs fournisseurs indépendants le disent-ils ?',
    'Do several independent suppliers say so?',
  ),
  whyItMatters: say(
    "Un seul fournisseur peut se tromper, ou mentir. Il en faut deux, vérifiés et sans lien avec l'entreprise, pour qu'une note ne soit plus provisoire.",
    'One supplier may be wrong, or lie. It takes two, verified and unrelated to the company, before a grade is no longer provisional.',
  ),
  howToImprove: say(
    "Inviter d'autres fournisseurs à partager comment ils sont payés.",
    'Invite other suppliers to share how they are paid.',
  ),
};
