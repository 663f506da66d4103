import type { LocalizedText } from '#kernel';
import type { CharterTier } from '../../status/membership-status.js';

/** The tier by word, as a badge says it. */
export const TIER_NAMES: Readonly<Record<CharterTier, LocalizedText>> = {
  SIGNATORY: { fr: 'Signataire', en: 'Signatory' },
  BRONZE: { fr: 'Bronze', en: 'Bronze' },
  SILVER: { fr: 'Argent', en: 'Silver' },
  GOLD: { fr: 'Or', en: 'Gold' },
};

export const TIER_CRITERIA: Readonly<Record<CharterTier, string>> = {
  SIGNATORY:
    'Someone entitled to bind the company signed the charter: it undertakes to pay its suppliers within agreed and legal terms.',
  BRONZE: 'Measured in the last assessment: 95 % of invoices paid within 60 days.',
  SILVER:
    'Measured in the last assessment: 95 % of invoices paid within 60 days, and those of small suppliers within 30 days.',
  GOLD: 'Measured in the last assessment: 95 % of invoices paid within 30 days.',
};
