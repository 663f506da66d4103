import { dayText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const BRITISH_ONLY = say(
  'Le registre français ne publie pas de date limite.',
  'The French register publishes no deadline.',
);
const UNKNOWN = say('Le registre ne donne pas de date limite.', 'The register states no deadline.');

export const filesOnTime: Signal = {
  definition,

  answer({ facts, asOf }) {
    if (facts.country !== 'GB') return finding('NOT_APPLICABLE', BRITISH_ONLY);
    const dueOn = facts.accountsNextDueOn;
    if (dueOn === null) return finding('NOT_AVAILABLE', UNKNOWN);
    const day = dayText(dueOn);
    return dueOn < asOf
      ? finding('FALSE', say(`Comptes attendus depuis le ${day.fr}.`, `Accounts overdue since ${day.en}.`))
      : finding('TRUE', say(`Prochains comptes attendus le ${day.fr}.`, `Next accounts due on ${day.en}.`));
  },
};
