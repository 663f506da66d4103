import type { LocalizedText } from '../../scorecard.js';
import { dayText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

export const stillInBusiness: Signal = {
  definition,

  answer({ facts, hasCeased }) {
    if (hasCeased) return finding('FALSE', ceased(facts.ceasedOn));
    return facts.status === 'ACTIVE'
      ? finding('TRUE', say('Le registre la dit active.', 'The register says that it is active.'))
      : finding('NOT_AVAILABLE', say('Le registre ne le dit pas.', 'The register does not say.'));
  },
};

function ceased(on: string | null): LocalizedText {
  if (on === null) return say("Elle n'est plus en activité.", 'It is no longer in business.');
  const day = dayText(on);
  return say(`Elle a cessé son activité le ${day.fr}.`, `It ceased trading on ${day.en}.`);
}
