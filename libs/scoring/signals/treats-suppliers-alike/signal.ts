import { numberText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { aboutPayments, finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const TOO_FEW = say(
  'Trop peu de fournisseurs et de montants sont connus pour le dire.',
  'Too few suppliers and amounts are known to tell.',
);

export const treatsSuppliersAlike: Signal = {
  definition,
  isAsked: aboutPayments,

  answer({ payments }, policy) {
    const figures = payments?.figures;
    if (!figures?.valueWeighted) return finding('NOT_AVAILABLE', TOO_FEW);
    const [value, single] = [figures.valueWeighted, figures.perSupplier].map(({ points }) =>
      numberText(points, 0),
    );
    return finding(
      Math.abs(figures.gap!) <= policy.paymentIndex.alikePoints.value ? 'TRUE' : 'FALSE',
      say(
        `Indice de ${value!.fr} pondéré par les montants, de ${single!.fr} quand chaque fournisseur compte autant.`,
        `Index of ${value!.en} weighted by amounts, of ${single!.en} when each supplier counts the same.`,
      ),
    );
  },
};
