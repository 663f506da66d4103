import { CompaniesReadModel } from '#companies';
import type { Clock } from '#kernel';
import type { Database } from '#persistence';
import {
  CurrentReport,
  RecomputeReliability,
  RefreshReliability,
  ReliabilityReadModel,
  ReportAsOf,
  ScoreAllCompanies,
  SnapshotStore,
} from '#reliability';

/** The use cases of libs/reliability on one database, without an application around them. */
export function reliabilityServices(database: Database, clock: Clock) {
  const companies = new CompaniesReadModel(database, clock);
  const snapshots = new SnapshotStore(database);
  const recompute = new RecomputeReliability(companies, snapshots, clock);
  const reports = new ReliabilityReadModel(database);
  return {
    recompute,
    reports,
    snapshots,
    current: new CurrentReport(reports, recompute),
    asOf: new ReportAsOf(companies, clock),
    refresh: new RefreshReliability(database, recompute, clock),
    scoreAll: new ScoreAllCompanies(companies, recompute, snapshots, database, clock),
  };
}
