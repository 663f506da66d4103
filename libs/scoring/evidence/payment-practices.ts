import { daysBetween } from '../day.js';
import type { PaymentPracticesFact } from '../facts.js';
import type { Policy } from '../policy/policy.js';
import type { ReportEvidence } from './evidence.js';
import { latenessBands } from './lateness-bands.js';
import { decay, saturated } from './weights.js';

type ScorableReport = PaymentPracticesFact & { readonly paidLatePct: number };

/**
 * Statutory reports as evidence: one tier, saturated together, each weighing by its age. A report without the share paid beyond
 * agreed terms says how slow the company is, not how late: it is shown and not scored. Latest first.
 */
export function readReports(
  filed: readonly PaymentPracticesFact[],
  asOf: string,
  policy: Policy,
): readonly ReportEvidence[] {
  const usable = latestFilingOfEachPeriod(
    filed.filter((report) => isKnown(report, asOf, policy)).filter(isScorable),
  );
  const masses = usable.map(
    (report) => policy.practiceReports.weight.value * decay(ageOf(report, asOf), policy),
  );
  const weights = saturated(masses, policy.practiceReports.saturation.value);
  return usable.map((report, index) => ({
    report,
    bands: latenessBands(report, policy),
    weight: weights[index]!,
  }));
}

function isKnown(report: PaymentPracticesFact, asOf: string, policy: Policy): boolean {
  const age = ageOf(report, asOf);
  return (
    (report.filedOn ?? report.periodEndOn) <= asOf &&
    age >= 0 &&
    age <= policy.practiceReports.maximumAgeDays.value
  );
}

function isScorable(report: PaymentPracticesFact): report is ScorableReport {
  return report.paidLatePct !== null && report.paidLatePct >= 0 && report.paidLatePct <= 100;
}

/** Companies file again to correct themselves; the last filing stands. */
function latestFilingOfEachPeriod(reports: readonly ScorableReport[]): ScorableReport[] {
  const latest = new Map<string, ScorableReport>();
  for (const report of [...reports].sort((a, b) => (filing(a) < filing(b) ? -1 : 1))) {
    latest.set(report.periodEndOn, report);
  }
  return [...latest.values()].sort((a, b) => (a.periodEndOn < b.periodEndOn ? 1 : -1));
}

function filing(report: PaymentPracticesFact): string {
  return `${report.filedOn ?? report.periodEndOn} ${report.reportId}`;
}

function ageOf(report: PaymentPracticesFact, asOf: string): number {
  return daysBetween(report.periodEndOn, asOf);
}
