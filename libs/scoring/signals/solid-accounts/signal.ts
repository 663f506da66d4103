import { readCard } from '../../model/accounts-card.js';
import type { LocalizedText } from '../../scorecard.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const UNKNOWN = say('Trop peu de ratios récents sont publics.', 'Too few recent ratios are public.');

export const solidAccounts: Signal = {
  definition,

  answer({ accounts }, policy) {
    const { items, points } = readCard(accounts, policy);
    if (items.length < policy.accounts.minimumRatios.value) return finding('NOT_AVAILABLE', UNKNOWN);
    return points <= 0
      ? finding('TRUE', compared(items.length, 'TRUE'))
      : finding('FALSE', compared(items.length, 'FALSE'));
  },
};

function compared(ratios: number, solid: 'TRUE' | 'FALSE'): LocalizedText {
  return solid === 'TRUE'
    ? say(
        `Risque de défaillance au plus moyen d'après ${ratios} ratios.`,
        `Average risk of failure or less, from ${ratios} ratios.`,
      )
    : say(
        `Risque de défaillance au-dessus de la moyenne d'après ${ratios} ratios.`,
        `Risk of failure above average, from ${ratios} ratios.`,
      );
}
