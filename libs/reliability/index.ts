export { CurrentReport } from './current-report/current-report.service.js';
export { RecomputeReliability } from './recompute-reliability/recompute-reliability.service.js';
export { RefreshReliability } from './refresh-reliability/refresh-reliability.service.js';
export { ReliabilityModule } from './reliability.module.js';
export { ReliabilityReadModel } from './reliability.read-model.js';
export type { ReliabilityReport } from './reliability-report.js';
export { ReportAsOf } from './report-as-of/report-as-of.service.js';
export {
  ScoreAllCompanies,
  type ScoreAllOptions,
  type ScoreAllResult,
} from './score-all-companies/score-all-companies.service.js';
export { SnapshotStore } from './snapshots/snapshot.store.js';
export { verifySnapshot } from './snapshots/verify-snapshot.js';
