import { CompaniesReadModel } from '#companies';
import type { Clock } from '#kernel';
import type { Database } from '#persistence';
import { CurrentReport } from './current-report/current-report.js';
import { RecomputeReliability } from './recompute-reliability/recompute-reliability.js';
import { RefreshReliability } from './refresh-reliability/refresh-reliability.js';
import { ReliabilityReadModel } from './reliability.read-model.js';
import { ReportAsOf } from './report-as-of/report-as-of.js';
import { ScoreAllCompanies } from './score-all-companies/score-all-companies.js';
import { SnapshotStore } from './snapshots/snapshot.store.js';

/** The use cases on one database without an application around them: for the command line, benches and tests. */
export function assembleReliability(database: Database, clock: Clock) {
  const companies = new CompaniesReadModel(database, clock);
  const snapshots = new SnapshotStore(database);
  const recompute = new RecomputeReliability(companies, snapshots, clock);
  const reports = new ReliabilityReadModel(database);
  return {
    companies,
    snapshots,
    recompute,
    reports,
    current: new CurrentReport(reports, recompute),
    asOf: new ReportAsOf(companies, clock),
    refresh: new RefreshReliability(database, recompute, clock),
    scoreAll: new ScoreAllCompanies(companies, recompute, snapshots, database, clock),
  };
}
