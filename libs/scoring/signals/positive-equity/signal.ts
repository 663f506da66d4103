import { percentText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const UNKNOWN = say('Aucun compte récent ne le dit.', 'No recent accounts say so.');

export const positiveEquity: Signal = {
  definition,

  answer({ accounts }) {
    const equity = accounts?.ratios.equityRatio;
    if (equity === undefined) return finding('NOT_AVAILABLE', UNKNOWN);
    const share = percentText(equity);
    return finding(
      equity > 0 ? 'TRUE' : 'FALSE',
      say(`Fonds propres : ${share.fr} du bilan.`, `Equity: ${share.en} of the balance sheet.`),
    );
  },
};
