import { BAND_ENDS } from '../../bands.js';
import { say } from '../../text/say.js';
import { aboutPayments, finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const WORST_BAND = BAND_ENDS.length - 1;
const UNKNOWN = say(
  'Aucun fournisseur vérifié ne le dit depuis deux ans.',
  'No verified supplier has said so in two years.',
);
const NONE = say("Aucune, d'après ses fournisseurs vérifiés.", 'None, according to its verified suppliers.');

export const nothingLongUnpaid: Signal = {
  definition,
  isAsked: aboutPayments,

  answer({ suppliers }, policy) {
    const oldest = policy.paymentIndex.windowDays.value;
    let [recent, lost] = [0, 0];
    for (const { parts } of suppliers) {
      for (const { ageDays, band } of parts) {
        if (ageDays > oldest) continue;
        recent++;
        if (band === WORST_BAND) lost++;
      }
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
