import type { Estimate } from '../statistics/bootstrap.js';
import { accountsGoals } from './accounts-goals.js';
import type { AccountsEvaluation } from './evaluate-accounts.js';

/** The evaluation as a person reads it on a terminal. */
export function accountsReport(evaluation: AccountsEvaluation): string {
  const { rows, firms, failures, duplicates, labels, ratios, methods, bands, slope } = evaluation;
  const { brier, brierOfBaseRate, ece } = evaluation;
  return [
    `${rows} accounts of ${firms} firms, ${failures} failures (${percent(failures / rows)}); ${duplicates} duplicate rows dropped\n${labelsText(labels)}`,
    table(
      ['ratio of the card', 'known', 'missing', 'absurd', 'mean points'],
      ratios.map(({ ratio, known, notPublished, absurd, meanPoints }) => [
        ratio,
        String(known),
        String(notPublished),
        String(absurd),
        number(meanPoints, 1),
      ]),
    ),
    table(
      ['method', 'AUC [95 %]', 'avg. precision', 'KS', 'card − this [95 %]'],
      methods.map(({ name, auc, averagePrecision, ks, cardMinusThis }) => [
        name,
        interval(auc),
        number(averagePrecision, 3),
        number(ks, 2),
        cardMinusThis === null ? '' : signedInterval(cardMinusThis),
      ]),
    ),
    'A high AUC of "which cells are empty" means that the file betrays who failed by how it was made.',
    `With the panel's own base rate and the slope of the policy: Brier ${number(brier, 4)} (base rate alone ${number(brierOfBaseRate, 4)}), calibration error ${number(ece, 4)}; log-odds per ten points ${interval(slope, 2)}`,
    table(
      ['points', 'accounts', 'failures', 'share'],
      bands.map(({ above, upTo, rows: inBand, failures: failed }) => [
        pointsText(above, upTo),
        String(inBand),
        String(failed),
        inBand === 0 ? '–' : percent(failed / inBand),
      ]),
    ),
    table(
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

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd();
  return [heads, ...rows].map(line).join('\n');
}

function interval({ value, low, high }: Estimate, digits = 3): string {
  return `${number(value, digits)} [${number(low, digits)}; ${number(high, digits)}]`;
}

function signedInterval({ value, low, high }: Estimate): string {
  const signed = (one: number) => `${one > 0 ? '+' : ''}${number(one, 3)}`;
  return `${signed(value)} [${signed(low)}; ${signed(high)}]`;
}

function pointsText(above: number, upTo: number): string {
  if (above === -Infinity) return `≤ ${upTo}`;
  return upTo === Infinity ? `> ${above}` : `${above} … ${upTo}`;
}

function percent(share: number): string {
  return `${number(100 * share, 1)} %`;
}

/** A figure that the panel does not define is a dash, never NaN. */
function number(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}
