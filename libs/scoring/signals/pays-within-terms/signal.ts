import type { PaymentPracticesFact } from '../../facts.js';
import type { LocalizedText } from '../../scorecard.js';
import { dayText, percentText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const NO_DUTY = say(
  'La loi française ne demande pas de publier ces chiffres dans un registre ouvert.',
  'French law does not ask companies to publish these figures in an open register.',
);
const NO_REPORT = say('Aucune déclaration récente ne le dit.', 'No recent report says so.');

export const paysWithinTerms: Signal = {
  definition,

  answer({ facts, reports }, policy) {
    if (facts.country !== 'GB') return finding('NOT_APPLICABLE', NO_DUTY);
    const latest = reports[0]?.report;
    if (!latest) return finding('NOT_AVAILABLE', NO_REPORT);
    const punctual = 1 - latest.paidLatePct / 100 >= policy.limits.punctualShare.value;
    return finding(punctual ? 'TRUE' : 'FALSE', reported(latest));
  },
};

/** Disputed invoices are shown, never scored: a dispute is not a delay. */
function reported(report: PaymentPracticesFact & { readonly paidLatePct: number }): LocalizedText {
  const [late, end] = [percentText(report.paidLatePct), dayText(report.periodEndOn)];
  const dispute = report.lateByDisputePct === null ? null : percentText(report.lateByDisputePct);
  return say(
    `${late.fr} de factures payées après l'échéance au ${end.fr}${dispute ? `, dont en litige ${dispute.fr}` : ''}.`,
    `${late.en} of invoices paid beyond terms to ${end.en}${dispute ? `, of which in dispute ${dispute.en}` : ''}.`,
  );
}
