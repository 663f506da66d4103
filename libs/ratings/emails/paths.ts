import type { CompanyId } from '#kernel';

/** Page of the web client where a rating is read and answered. */
export function ratingPath(ratingId: string): string {
  return `/ratings/${ratingId}`;
}

/** Page of the web client where anyone reads what is said of a company. */
export function companyPath(companyId: CompanyId): string {
  return `/company/${companyId}`;
}
