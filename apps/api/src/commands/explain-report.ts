import type { ReliabilityReport } from '#reliability';

/** A report as lines of plain text: the answer, its parts, the questions asked, what is missing. */
export function explainReport(report: ReliabilityReport): string {
  return [
    `${report.companyId} on ${report.asOf} (model ${report.modelVersion})`,
    report.verdict.en,
    report.certainty.en,
    '',
    ...numbersOf(report),
    ...report.contributions.map(
      ({ points, label, detail }) => `  ${signed(points)}  ${label.en}: ${detail.en}`,
    ),
    '',
    ...report.signals.map(
      ({ answer, question, finding }) => `  ${answer.padEnd(14)} ${question.en} ${finding.en}`,
    ),
    '',
    ...report.missing.map(({ label, reason }) => `  missing: ${label.en}. ${reason.en}`),
  ].join('\n');
}

function numbersOf({
  score,
  interval,
  grade,
  isProvisional,
  lateness,
  failure,
}: ReliabilityReport): string[] {
  if (score === null) return ['No score.'];
  const range = `${interval!.low.toFixed(0)} to ${interval!.high.toFixed(0)} with ${percent(interval!.level)} probability`;
  return [
    `Score ${score.toFixed(1)} (${range}), grade ${grade}${isProvisional ? ', provisional' : ''}`,
    `Late ${percent(lateness!.late)}, more than 7 days ${percent(lateness!.moreThan7Days)}, more than 30 days ${percent(lateness!.moreThan30Days)}`,
    `Failure within 12 months ${percent(failure!.within12Months)}, before payment ${percent(failure!.beforePayment)}`,
  ];
}

function signed(points: number): string {
  return `${points < 0 ? '' : '+'}${points.toFixed(2)}`.padStart(7);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}
