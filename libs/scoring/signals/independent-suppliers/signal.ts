import { independentSuppliers as count } from '../../evidence/evidence.js';
import { say } from '../../text/say.js';
import { aboutPayments, finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const NONE = say('Aucun fournisseur indépendant ne compte.', 'No independent supplier counts.');
const ONE = say('Un seul fournisseur indépendant compte.', 'A single independent supplier counts.');

export const independentSuppliers: Signal = {
  definition,
  isAsked: aboutPayments,

  answer(evidence, policy) {
    const suppliers = count(evidence, policy);
    const enough = suppliers >= policy.provisional.value.belowSuppliers;
    if (suppliers === 0) return finding('FALSE', NONE);
    if (suppliers === 1) return finding(enough ? 'TRUE' : 'FALSE', ONE);
    const found = say(
      `${suppliers} fournisseurs indépendants comptent.`,
      `${suppliers} independent suppliers count.`,
    );
    return finding(enough ? 'TRUE' : 'FALSE', found);
  },
};
