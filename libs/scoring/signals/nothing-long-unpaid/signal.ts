import { say } from '../../text/say.js';
import { aboutPayments, finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const UNKNOWN = say(
  'Aucun fournisseur vérifié ne le dit depuis deux ans.',
  'No verified supplier has said so in two years.',
);
const NONE = say("Aucune, d'après ses fournisseurs vérifiés.", 'None, according to its verified suppliers.');

export const nothingLongUnpaid: Signal = {
  definition,
  isAsked: aboutPayments,

  answer({ suppliers }) {
    let [recent, lost] = [0, 0];
    for (const { tally } of suppliers) {
      recent += tally.payments;
      lost += tally.longUnpaid;
    }
    if (recent === 0) return finding('NOT_AVAILABLE', UNKNOWN);
    if (lost === 0) return finding('TRUE', NONE);
    return finding(
      'FALSE',
      say(
        lost === 1 ? '1 paiement dans ce cas.' : `${lost} paiements dans ce cas.`,
        lost === 1 ? '1 payment of this kind.' : `${lost} payments of this kind.`,
      ),
    );
  },
};
