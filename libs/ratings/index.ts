export { PaymentEvidenceReadModel } from './payment-evidence/payment-evidence.read-model.js';
export type { ExperienceFact, SupplierExperiences } from './payment-evidence/supplier-experiences.js';
export { PAYMENT_EVIDENCE_CHANGED, type PaymentEvidenceChanged } from './ratings.events.js';
