export { COUNTED_SUPPLIERS } from './payment-evidence/counted-suppliers.sql.js';
export { PaymentEvidenceReadModel } from './payment-evidence/payment-evidence.read-model.js';
export type { ExperienceFact, SupplierExperiences } from './payment-evidence/supplier-experiences.js';
export {
  PAYMENT_EVIDENCE_CHANGED,
  RATING_CHANGED,
  type PaymentEvidenceChanged,
  type RatingChanged,
} from './ratings.events.js';
export { RatingsModule } from './ratings.module.js';
export { readFec } from './ledger/fec/read-fec.js';
export type { LedgerReport } from './ledger/ledger-report.js';
export {
  RecordedInvoicesReadModel,
  type RecordedInvoice,
} from './recorded-invoices/recorded-invoices.read-model.js';
export { findPersonalData } from './texts/find-personal-data.js';
export { findThreat } from './texts/find-threat.js';
export { keptText } from './texts/kept-text.js';
