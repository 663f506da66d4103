import type { LocalizedText } from '../../scorecard.js';
import { dayText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const FRENCH_ONLY = say(
  'Ces amendes concernent les entreprises contrôlées en France.',
  'These fines concern companies audited in France.',
);
const NONE_KNOWN = say(
  "Aucune amende publiée connue ; peu d'entreprises sont contrôlées.",
  'No published fine is known; few companies are audited.',
);

export const freeOfFines: Signal = {
  definition,

  answer({ facts, sanctions }) {
    if (facts.country !== 'FR') return finding('NOT_APPLICABLE', FRENCH_ONLY);
    const latest = sanctions[0]?.sanction;
    return latest ? finding('FALSE', fined(latest.decidedOn)) : finding('NOT_AVAILABLE', NONE_KNOWN);
  },
};

function fined(decidedOn: string): LocalizedText {
  const day = dayText(decidedOn);
  return say(`Amende publiée, décidée le ${day.fr}.`, `Published fine, decided on ${day.en}.`);
}
