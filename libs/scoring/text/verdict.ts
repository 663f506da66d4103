import { observedWeight, type ActiveProcedure, type Evidence } from '../evidence/evidence.js';
import type { Measure } from '../model/measure.js';
import type { Policy } from '../policy/policy.js';
import type { Grade, LocalizedText } from '../scorecard.js';
import { say } from './say.js';

const BY_GRADE: Readonly<Record<Grade, { readonly fr: string; readonly en: string }>> = {
  A: { fr: "Devrait payer à l'heure", en: 'Should pay on time' },
  B: { fr: "Devrait payer à l'heure ou presque", en: 'Should pay on time or nearly so' },
  C: {
    fr: 'Paie sans doute avec un peu de retard, comme beaucoup',
    en: 'Probably pays a little late, as many do',
  },
  D: { fr: 'Risque de payer en retard', en: 'Likely to pay late' },
  E: {
    fr: 'Risque élevé de long retard ou de non-paiement',
    en: 'High risk of a long delay or of no payment',
  },
};

const BY_PROCEDURE: Readonly<Record<ActiveProcedure['status'], LocalizedText>> = {
  SAFEGUARD: say(
    'Procédure de sauvegarde en cours : faites-vous payer à la livraison.',
    'Safeguard procedure open: get paid on delivery.',
  ),
  REORGANISATION: say(
    "Redressement judiciaire en cours : l'entreprise ne peut plus payer ses anciennes dettes.",
    'Court-supervised reorganisation open: the company can no longer pay its old debts.',
  ),
  PLAN: say(
    "Plan de sauvegarde ou de redressement en cours : l'entreprise rembourse d'anciennes dettes.",
    'Recovery plan in progress: the company is paying back old debts.',
  ),
};

/** British procedures have no exact counterpart in French law. */
const BRITISH_PROCEDURE = say(
  "Procédure d'insolvabilité en cours : faites-vous payer à la livraison.",
  'Insolvency procedure open: get paid on delivery.',
);

/** The answer first, in words that need no explanation. */
export function verdictOf(evidence: Evidence, { grade }: Measure, policy: Policy): LocalizedText {
  if (evidence.procedure) {
    return evidence.facts.country === 'GB' ? BRITISH_PROCEDURE : BY_PROCEDURE[evidence.procedure.status];
  }
  const { fr, en } = BY_GRADE[grade];
  const knowsLittle = observedWeight(evidence) < policy.provisional.value.belowWeight;
  return knowsLittle
    ? say(`${fr}, mais nous en savons peu.`, `${en}, but we know little about it.`)
    : say(`${fr}.`, `${en}.`);
}
