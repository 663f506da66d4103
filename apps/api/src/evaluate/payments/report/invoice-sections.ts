import { areFew, type TargetFigures } from '../measure/invoice-figures.js';
import { figure, grouped, percent, textTable, withInterval } from './text-table.js';

/** Figures on single invoices, one section for each question. */
export function invoiceSections(targets: readonly TargetFigures[]): string[] {
  return targets.flatMap((target) => [
    `${title(target)}\n\n${methodsTable(target)}`,
    `${target.target}: AUC by settled invoices known of the customer\n\n${evidenceTable(target)}`,
    `${target.target}: what the score announced and what came\n\n${calibrationTable(target)}`,
  ]);
}

function title(target: TargetFigures): string {
  const { invoices, share, shareOfHindsightLift } = target;
  const happened = Math.round(invoices * share);
  const few = areFew(target) ? ' Too few to judge by.' : '';
  return `${target.target}: ${grouped(happened)} of ${grouped(invoices)} invoices (${percent(share)}).${few} Share of hindsight's lift ${withInterval(shareOfHindsightLift)}`;
}

function methodsTable({ methods }: TargetFigures): string {
  const head = [
    'method',
    'AUC [95 %]',
    'avg. precision',
    'Brier',
    'log loss',
    'ECE',
    'AUC of score minus this [95 %]',
  ];
  return textTable(
    head,
    methods.map((one) => [
      one.method,
      withInterval(one.auc),
      figure(one.averagePrecision.value),
      figure(one.brier.value),
      figure(one.logLoss.value),
      figure(one.calibrationError.value),
      one.scoreMinusThis ? withInterval(one.scoreMinusThis) : '',
    ]),
  );
}

function evidenceTable({ methods, byEvidence }: TargetFigures): string {
  const head = ['known', ...byEvidence.map(({ known, invoices }) => `${known} (${grouped(invoices)})`)];
  const rows = methods.map(({ method }, at) => [
    method,
    ...byEvidence.map((group) => figure(group.methods[at]!.auc)),
  ]);
  const brier = ['Brier of the score', ...byEvidence.map((group) => figure(group.methods[0]!.brier))];
  return textTable(head, [...rows, brier]);
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
