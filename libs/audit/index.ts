export { appendAudit } from './append-audit.js';
export type * from './audit-entry.js';
export { AuditModule } from './audit.module.js';
export { AuditReadModel, type AuditStep } from './audit.read-model.js';
export {
  parseAuditMark,
  verifyAudit,
  type AuditMark,
  type AuditVerification,
} from './verify-audit/verify-audit.js';
