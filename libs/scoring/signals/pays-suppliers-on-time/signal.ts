import { shareText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { aboutPayments, finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const NONE_COUNTS = say(
  "Aucune expérience d'un fournisseur vérifié et indépendant ne compte aujourd'hui.",
  'No experience of a verified, independent supplier counts today.',
);

export const paysSuppliersOnTime: Signal = {
  definition,
  isAsked: aboutPayments,

  answer({ suppliers }, policy) {
    const weight = suppliers.reduce((sum, one) => sum + one.weight, 0);
    if (weight === 0) return finding('NOT_AVAILABLE', NONE_COUNTS);
    const onTime = suppliers.reduce((sum, { bands, weight }) => sum + weight * bands[0], 0) / weight;
    const [shown, count] = [shareText(onTime), suppliers.length];
    return finding(
      onTime >= policy.limits.punctualShare.value ? 'TRUE' : 'FALSE',
      say(
        `${shown.fr} des factures payées à l'heure, d'après ${count === 1 ? 'un fournisseur' : `${count} fournisseurs`}.`,
        `${shown.en} of invoices paid on time, according to ${count === 1 ? 'one supplier' : `${count} suppliers`}.`,
      ),
    );
  },
};
