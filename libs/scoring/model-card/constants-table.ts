import { RATIOS, type Policy } from '../policy/policy.js';
import { ratioLabel } from '../text/ratio-texts.js';
import { row } from './constant-row.js';
import { supplierRows } from './supplier-rows.js';

/** Name of the column in the published accounts, where readers can look it up. */
const PUBLISHED_NAMES = {
  equityRatio: 'autonomie_financiere',
  liquidityRatio: 'ratio_de_liquidite',
  cashFlowMargin: 'caf_sur_ca',
  interestCover: 'couverture_des_interets',
  turnoverGrowth: 'chiffre_d_affaires of two consecutive years',
} as const;

export function constantsTable(policy: Policy): string {
  const { accounts, practiceReports, sanctions, limits } = policy;
  return table(
    ['constant', 'value', 'origin'],
    [
      row('Utility of an invoice by lateness band', policy.utilities, (bands) => bands.join(' · ')),
      row('Base share of each lateness band', policy.baseBands, (bands) => bands.join(' · ')),
      row('Half-life of evidence', policy.halfLifeDays, (days) => `${days} days`),
      row('Log-odds of failure per card point', policy.slope, String),
      row('Tilt of the bands by the card (λ)', policy.lambda, String),
      row(
        'Weight of the prior (n₀)',
        policy.priorWeight,
        (weight) => `${weight.withoutAccounts}, with accounts ${weight.withAccounts}`,
      ),
      row('Failure within twelve months, by age', policy.failureByAge, (lines) =>
        lines
          .map(
            (line) =>
              `${line.youngerThanYears ? `< ${line.youngerThanYears} years` : 'older'} ${percent(line.probability)}`,
          )
          .join(' · '),
      ),
      row('Age when unknown', policy.assumedAgeYears, (years) => `${years} years`),
      row('Exposure of a new invoice', policy.exposureMonths, (months) => `${months} months`),
      row('Failure before payment while a procedure is open', policy.procedures, (byStatus) =>
        Object.entries(byStatus)
          .map(([status, failure]) => `${status.toLowerCase()} ${percent(failure)}`)
          .join(' · '),
      ),
      row('Longest life of a plan', policy.planLastsMonths, (months) => `${months} months`),
      row('Oldest accounts that count', accounts.maximumAgeMonths, (months) => `${months} months`),
      row(
        'Consecutive years',
        accounts.consecutiveDays,
        (days) => `closings ${days.from} to ${days.to} days apart`,
      ),
      row(
        'Largest change of turnover that is not a unit error',
        accounts.maximumTurnoverFactor,
        (factor) => `× ${factor}`,
      ),
      row('Ratios that make a score by themselves', accounts.minimumRatios, (ratios) => `${ratios} at least`),
      row(
        'Weight of one payment practices report',
        practiceReports.weight,
        (weight) => `${weight} observations`,
      ),
      row('Saturation of the reports', practiceReports.saturation, (limit) => `${limit} observations`),
      row('Oldest report that counts', practiceReports.maximumAgeDays, (days) => `${days} days`),
      row('Weight of one published fine', sanctions.weight, (weight) => `${weight} observation`),
      row('Saturation of the fines', sanctions.saturation, (limit) => `${limit} observation`),
      ...supplierRows(policy),
      row('Points of the good-payer charter', policy.charterPoints, String),
      row('Probability of the interval', policy.intervalLevel, percent),
      row('Grades', policy.grades, (grades) =>
        grades.map(({ grade, from }) => `${grade} ≥ ${from}`).join(' · '),
      ),
      row(
        'A grade is provisional below',
        policy.provisional,
        (limit) => `weight ${limit.belowWeight} or ${limit.belowSuppliers} independent suppliers`,
      ),
      row('Established', limits.establishedYears, (years) => `${years} years`),
      row('Pays nearly always within terms', limits.punctualShare, percent),
      row('Legal supplier payment days', limits.legalSupplierDays, (days) => `${days} days`),
      row('Refresh of fading evidence', policy.refreshDays, (days) => `every ${days} days`),
    ],
  );
}

export function accountsTable(policy: Policy): string {
  const rows = RATIOS.map((ratio) => {
    const card = policy.card.value[ratio];
    const bins = card.points.map((points, bin) => {
      const limit = card.upTo[bin];
      return `${limit === undefined ? 'above' : `≤ ${limit}`}: ${points}`;
    });
    return [
      `${ratioLabel(ratio).en} (\`${PUBLISHED_NAMES[ratio]}\`, %)`,
      bins.join(' · '),
      String(card.meanPoints),
    ];
  });
  return `${table(['ratio', 'points', 'mean'], rows)}\n\n${policy.card.source}.`;
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))} %`;
}

function table(heads: string[], rows: string[][]): string {
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
