export { CompaniesModule, type CompaniesOptions } from './companies.module.js';
export * from './companies.events.js';
export { FindCompany } from './find-company/find-company.js';
export { LoadedSourcesReadModel, type LoadedSource } from './loaded-sources/loaded-sources.read-model.js';
export { CompaniesReadModel } from './profile/companies.read-model.js';
export * from './profile/company-profile.js';
export type { CompanyPublicFacts } from './profile/public-facts.js';
export type { SectorPaymentPractices } from './profile/sector-payment-practices.js';
