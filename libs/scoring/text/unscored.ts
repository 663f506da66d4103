import type { Evidence } from '../evidence/evidence.js';
import type { ReliabilityOutcome, Scorecard } from '../scorecard.js';
import { say } from './say.js';

type Said = Pick<Scorecard, 'verdict' | 'certainty'>;

const FROM_REGISTERS = say(
  "Certain : c'est ce que publient les registres officiels.",
  'Certain: this is what the official registers publish.',
);
const IN_LIQUIDATION: Said = {
  verdict: say(
    'En liquidation : ne livrez pas sans être payé.',
    'In liquidation: do not deliver before you are paid.',
  ),
  certainty: FROM_REGISTERS,
};
const CLOSED_UNPAID: Said = {
  verdict: say(
    "N'existe plus : sa liquidation a été close faute d'actif.",
    'No longer exists: its liquidation was closed for lack of assets.',
  ),
  certainty: FROM_REGISTERS,
};
const CEASED: Said = {
  verdict: say("N'exerce plus d'activité.", 'No longer in business.'),
  certainty: FROM_REGISTERS,
};
const NOT_ENOUGH_EVIDENCE: Said = {
  verdict: say(
    "Nous n'en savons pas assez pour répondre. Ce n'est pas une mauvaise note.",
    'We know too little to answer. This is not a bad score.',
  ),
  certainty: say(
    'Ni comptes récents suffisants, ni déclaration, ni fournisseur ne nous renseignent.',
    'Neither sufficient recent accounts nor any report or supplier tells us.',
  ),
};

/** What we say of a company that has no score. */
export function unscoredText(evidence: Evidence, outcome: Exclude<ReliabilityOutcome, 'SCORED'>): Said {
  if (outcome === 'IN_LIQUIDATION') return IN_LIQUIDATION;
  if (outcome === 'NOT_ENOUGH_EVIDENCE') return NOT_ENOUGH_EVIDENCE;
  return evidence.facts.insolvency.status === 'CLOSED_UNPAID' ? CLOSED_UNPAID : CEASED;
}
