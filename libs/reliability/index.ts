export { assembleReliability } from './assemble-reliability.js';
export type { BusinessCalendar } from './due-dates/business-calendar.js';
export { rollDueDate } from './due-dates/roll-due-date.js';
export { RecomputeReliabilityJob } from './recompute-reliability/recompute-reliability.job.js';
export { ReliabilityModule } from './reliability.module.js';
export { ReliabilityReadModel } from './reliability.read-model.js';
export type { ReliabilityReport } from './reliability-report.js';
export type { ScoreAllResult } from './score-all-companies/score-all-companies.js';
export { verifySnapshot } from './snapshots/verify-snapshot.js';
