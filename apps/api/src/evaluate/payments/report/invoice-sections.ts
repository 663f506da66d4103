import { areFew, type TargetFigures } from '../measure/invoice-figures.js';
import { grouped, percent, textTable, withInterval } from '../../text-table.js';

/** Figures on single invoices, one section for each question. */
export function invoiceSections(targets: readonly TargetFigures[]): string[] {
  return targets.flatMap((target) => [
    `${title(target)}\n\n${rankingTable(target)}`,
    `${target.target}: error of the probabilities\n\n${errorsTable(target)}`,
    ...BY_EVIDENCE.map(
      ({ name, of }) =>
        `${target.target}: ${name} by settled invoices known of the customer\n\n${evidenceTable(target, of)}`,
    ),
    `${target.target}: what the score announced and what came\n\n${calibrationTable(target)}`,
  ]);
}

const BY_EVIDENCE = [
  { name: 'AUC', of: 'auc' },
  { name: 'Brier', of: 'brier' },
  { name: 'log loss', of: 'logLoss' },
  { name: 'ECE', of: 'calibrationError' },
] as const;

function title(target: TargetFigures): string {
  const { invoices, share, shareOfHindsightLift } = target;
  const happened = Math.round(invoices * share);
  const few = areFew(target) ? ' Too few to judge by.' : '';
  return `${target.target}: ${grouped(happened)} of ${grouped(invoices)} invoices (${percent(share)}).${few} Share of hindsight's lift ${withInterval(shareOfHindsightLift)}`;
}

function rankingTable({ methods }: TargetFigures): string {
  return textTable(
    ['method', 'AUC [95 %]', 'average precision', 'AUC of score minus this'],
    methods.map((one) => [
      one.method,
      withInterval(one.auc),
      withInterval(one.averagePrecision),
      one.scoreMinusThis ? withInterval(one.scoreMinusThis) : '',
    ]),
  );
}

function errorsTable({ methods }: TargetFigures): string {
  return textTable(
    ['method', 'Brier [95 %]', 'log loss', 'ECE'],
    methods.map((one) => [
      one.method,
      withInterval(one.brier),
      withInterval(one.logLoss),
      withInterval(one.calibrationError),
    ]),
  );
}

function evidenceTable(
  { methods, byEvidence }: TargetFigures,
  figure: (typeof BY_EVIDENCE)[number]['of'],
): string {
  return textTable(
    ['known', ...byEvidence.map(({ known, invoices }) => `${known} (${grouped(invoices)})`)],
    methods.map(({ method }, at) => [
      method,
      ...byEvidence.map((group) => withInterval(group.methods[at]![figure])),
    ]),
  );
}

function calibrationTable({ calibration, methods }: TargetFigures): string {
  const rows = calibration.map(({ rows, announced, realised }) => [
    grouped(rows),
    percent(announced),
    percent(realised),
  ]);
  const error = methods[0]!.calibrationError;
  return `${textTable(['invoices', 'announced', 'came'], rows)}\nExpected calibration error ${withInterval(error)}`;
}
