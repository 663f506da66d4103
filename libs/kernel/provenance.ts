import type { Day } from './day.js';

/** Public registers that goodpayer reads. */
export const SOURCES = [
  'SIRENE',
  'RECHERCHE_ENTREPRISES',
  'BODACC',
  'INPI_RATIOS',
  'DGCCRF',
  'COMPANIES_HOUSE',
  'GB_PAYMENT_PRACTICES',
] as const;
export type Source = (typeof SOURCES)[number];

/** Where a fact comes from: every fact that goodpayer shows carries one. */
export interface Provenance {
  readonly source: Source;
  /** Day on which the source stated the fact. */
  readonly sourceOn: Day;
  /** Identifier of the record in the source (SIREN, notice id, report id …). */
  readonly recordId: string;
}
