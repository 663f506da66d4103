import type { InsolvencyStatus } from '../../facts.js';
import type { LocalizedText } from '../../scorecard.js';
import { dayText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const PROCEDURES: Readonly<Record<InsolvencyStatus, LocalizedText>> = {
  NONE: say('Aucune procédure publiée.', 'No procedure is published.'),
  SAFEGUARD: say('Procédure de sauvegarde ouverte', 'Safeguard procedure opened'),
  REORGANISATION: say('Redressement judiciaire ouvert', 'Court-supervised reorganisation opened'),
  PLAN: say('Plan de sauvegarde ou de redressement arrêté', 'Recovery plan adopted'),
  LIQUIDATION: say('Liquidation ouverte', 'Liquidation opened'),
  CLOSED_UNPAID: say("Liquidation close faute d'actif", 'Liquidation closed for lack of assets'),
  CLOSED_PAID: say('Procédure close, dettes payées.', 'Procedure closed, debts paid.'),
};

const PLAN_OVER = say(
  'Un plan a été arrêté il y a plus de dix ans, la durée la plus longue que permet la loi.',
  'A plan was adopted more than ten years ago, the longest time that the law allows.',
);

/** British procedures have no exact counterpart in French law. */
const ON_BRITISH_REGISTER = say(
  "Le registre britannique signale une procédure d'insolvabilité.",
  'The UK register states an insolvency procedure.',
);

export const freeOfInsolvency: Signal = {
  definition,

  answer({ facts, procedure }) {
    const { status, since } = facts.insolvency;
    if (status === 'NONE' || status === 'CLOSED_PAID') return finding('TRUE', PROCEDURES[status]);
    if (status === 'PLAN' && procedure === null) return finding('TRUE', PLAN_OVER);
    if (facts.country === 'GB') return finding('FALSE', ON_BRITISH_REGISTER);
    return finding('FALSE', dated(PROCEDURES[status], since));
  },
};

function dated(what: LocalizedText, since: string | null): LocalizedText {
  if (since === null) return say(`${what.fr}.`, `${what.en}.`);
  const day = dayText(since);
  return say(`${what.fr} le ${day.fr}.`, `${what.en} on ${day.en}.`);
}
