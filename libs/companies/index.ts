export * from './companies.events.js';
export * from './profile/company-profile.js';
