import type { Estimate } from '../statistics/bootstrap.js';
import { figure, intervalText, percent, textTable, withInterval } from '../text-table.js';
import { accountsGoals } from './accounts-goals.js';
import type { AccountsEvaluation } from './evaluate-accounts.js';

/** The evaluation as a person reads it on a terminal. */
export function accountsReport(evaluation: AccountsEvaluation): string {
  const { rows, firms, failures, duplicates, labels, ratios, methods, bands, slope } = evaluation;
  const { brier, brierOfBaseRate, ece } = evaluation;
  return [
    `${rows} accounts of ${firms} firms, ${failures} failures (${percent(failures / rows)}); ${duplicates} duplicate rows dropped\n${labelsText(labels)}`,
    textTable(
      ['ratio of the card', 'known', 'missing', 'absurd', 'mean points'],
      ratios.map(({ ratio, known, notPublished, absurd, meanPoints }) => [
        ratio,
        String(known),
        String(notPublished),
        String(absurd),
        figure(meanPoints, 1),
      ]),
    ),
    textTable(
      ['method', 'AUC [95 %]', 'avg. precision', 'KS', 'card − this [95 %]'],
      methods.map(({ name, auc, averagePrecision, ks, cardMinusThis }) => [
        name,
        withInterval(auc),
        figure(averagePrecision, 3),
        figure(ks, 2),
        cardMinusThis === null ? '' : signedInterval(cardMinusThis),
      ]),
    ),
    'A high AUC of "which cells are empty" means that the file betrays who failed by how it was made.',
    `With the panel's own base rate and the slope of the policy: Brier ${figure(brier, 4)} (base rate alone ${figure(brierOfBaseRate, 4)}), calibration error ${figure(ece, 4)}; log-odds per ten points ${withInterval(slope, 2)}`,
    textTable(
      ['points', 'accounts', 'failures', 'share'],
      bands.map(({ above, upTo, rows: inBand, failures: failed }) => [
        pointsText(above, upTo),
        String(inBand),
        String(failed),
        inBand === 0 ? '–' : percent(failed / inBand),
      ]),
    ),
    textTable(
      ['goal', 'reached', ''],
      accountsGoals(evaluation).map(({ goal, reached, isReached }) => [
        goal,
        reached,
        isReached ? 'yes' : 'NO',
      ]),
    ),
  ].join('\n\n');
}

const MOST_LABELS = 8;

function labelsText(labels: AccountsEvaluation['labels']): string {
  const shown = labels
    .slice(0, MOST_LABELS)
    .map(({ text, rows, isFailure }) => `"${text.slice(0, 30)}" ${rows}${isFailure ? ' = failure' : ''}`);
  const more = labels.length > MOST_LABELS ? ` and ${labels.length - MOST_LABELS} others` : '';
  return `the label says ${shown.join(', ')}${more}`;
}

function signedInterval(estimate: Estimate): string {
  const { value } = estimate;
  return `${value > 0 ? '+' : ''}${figure(value)} ${intervalText(estimate)}`;
}

function pointsText(above: number, upTo: number): string {
  if (above === -Infinity) return `≤ ${upTo}`;
  return upTo === Infinity ? `> ${above}` : `${above} … ${upTo}`;
}
