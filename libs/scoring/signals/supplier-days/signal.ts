import { numberText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

/** Beyond half a year the figure mostly says that purchases were small; facts may be clipped to it when they are imported. */
const SHOWN_AT_MOST = 180;

const FRENCH_ONLY = say(
  'Ce ratio vient des comptes déposés en France.',
  'This ratio comes from accounts filed in France.',
);
const UNKNOWN = say('Aucun compte récent ne le dit.', 'No recent accounts say so.');

export const supplierDays: Signal = {
  definition,

  answer({ facts, accounts }, policy) {
    if (facts.country !== 'FR') return finding('NOT_APPLICABLE', FRENCH_ONLY);
    const days = accounts?.supplierDays ?? null;
    if (days === null || days < 0) return finding('NOT_AVAILABLE', UNKNOWN);
    const shown = numberText(Math.min(days, SHOWN_AT_MOST), 0);
    const isClipped = days >= SHOWN_AT_MOST;
    return finding(
      days <= policy.limits.legalSupplierDays.value ? 'TRUE' : 'FALSE',
      say(
        `${isClipped ? 'Au moins ' : ''}${shown.fr} jours d'achats étaient dus à la clôture.`,
        `${isClipped ? 'At least ' : ''}${shown.en} days of purchases were owed at closing.`,
      ),
    );
  },
};
