import { CharterStandingsReadModel } from '#charter';
import { CompaniesReadModel } from '#companies';
import type { Clock } from '#kernel';
import type { Database } from '#persistence';
import { PaymentEvidenceReadModel } from '#ratings';
import { CurrentReport } from './current-report/current-report.js';
import { KnownFactsReadModel } from './known-facts/known-facts.read-model.js';
import { RecomputeReliability } from './recompute-reliability/recompute-reliability.js';
import { RefreshReliability } from './refresh-reliability/refresh-reliability.js';
import { ReliabilityReadModel } from './reliability.read-model.js';
import { ReportAsOf } from './report-as-of/report-as-of.js';
import { ScoreAllCompanies } from './score-all-companies/score-all-companies.js';
import { RefreshSectorPayments } from './sector-payments/refresh-sector-payments.js';
import { SectorPaymentsReadModel } from './sector-payments/sector-payments.read-model.js';
import { SnapshotStore } from './snapshots/snapshot.store.js';

/** The use cases on one database without an application around them: for the command line, benches and tests. */
export function assembleReliability(
  database: Database,
  clock: Clock,
  payments = new PaymentEvidenceReadModel(database),
) {
  const companies = new CompaniesReadModel(database, clock);
  const knownFacts = new KnownFactsReadModel(companies, payments, new CharterStandingsReadModel(database));
  const snapshots = new SnapshotStore(database);
  const recompute = new RecomputeReliability(knownFacts, snapshots, clock);
  const reports = new ReliabilityReadModel(database);
  return {
    companies,
    knownFacts,
    snapshots,
    recompute,
    reports,
    current: new CurrentReport(reports, recompute),
    asOf: new ReportAsOf(knownFacts, clock),
    sectors: new SectorPaymentsReadModel(database),
    refreshSectors: new RefreshSectorPayments(database),
    refresh: new RefreshReliability(database, recompute, clock),
    scoreAll: new ScoreAllCompanies(knownFacts, recompute, snapshots, database, clock),
  };
}
