import { activityLabel, sizeBandLabel, type ActivityScheme } from '#companies';
import type { LocalizedText } from '#kernel';
import type { SupplierDescription } from '../store/rating-record.js';

type Described = Omit<SupplierDescription, 'companyId'>;

export function sectorOf({ activityCode, activityScheme }: Described): LocalizedText | null {
  return activityCode && activityScheme
    ? activityLabel(activityScheme as ActivityScheme, activityCode)
    : null;
}

export function sizeOf({ sizeBand }: Described): LocalizedText | null {
  return sizeBand ? sizeBandLabel(sizeBand) : null;
}

/** What anyone may know of a supplier, e.g. `Travaux de plomberie, 10 à 19 salariés`; null when registers know neither. */
export function supplierInWords(supplier: Described): LocalizedText | null {
  const known = [sectorOf(supplier), sizeOf(supplier)].filter((label) => label !== null);
  if (known.length === 0) return null;
  return { fr: known.map(({ fr }) => fr).join(', '), en: known.map(({ en }) => en).join(', ') };
}
