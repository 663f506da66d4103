import type { CharterTier } from '../../status/membership-status.js';

/** Side of the square in which badges are drawn. */
export const DRAWING_UNITS = 512;

/** What is put on an invoice. */
export interface Stamp {
  readonly tier: CharterTier;
  /** The badge as outlines in SVG, `DRAWING_UNITS` wide. */
  readonly drawing: string;
  /** Where anyone can check it: `https://…/verify/<code>`. */
  readonly verifyAddress: string;
  /** Signed credential of the badge. */
  readonly jwt: string;
  readonly language: 'fr' | 'en';
}

const WORDS = {
  fr: {
    charter: 'Signataire de la charte du bon payeur',
    tiers: { SIGNATORY: null, BRONZE: 'palier Bronze', SILVER: 'palier Argent', GOLD: 'palier Or' },
  },
  en: {
    charter: 'Signatory of the good-payer charter',
    tiers: { SIGNATORY: null, BRONZE: 'Bronze tier', SILVER: 'Silver tier', GOLD: 'Gold tier' },
  },
} as const;

/** The one line of text, e.g. `Signatory of the good-payer charter · Silver tier · goodpayer.example/verify/7K3M9Q2XTA`. */
export function stampLine(stamp: Stamp): string {
  const { charter, tiers } = WORDS[stamp.language];
  return [charter, tiers[stamp.tier], shortStampLine(stamp)].filter(Boolean).join(' · ');
}

/** Where there is no room for more: the address of verification. */
export function shortStampLine({ verifyAddress }: Stamp): string {
  return verifyAddress.replace(/^https?:\/\//, '');
}
