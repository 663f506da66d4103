import type { Viewer } from '#identity';
import { claimRequired, ratingNotFound } from '../refusals/refuse.js';
import type { RatingSide } from '../status/rating-status.js';
import type { RatingRecord } from '../store/rating-record.js';

/**
 * Which side of a rating somebody is on. The rated company's side is for those who proved to act for it: the content names
 * a supplier and its invoices. @throws RatingRefusal for whoever is on none
 */
export async function sideOf(
  rating: RatingRecord,
  { membership, isModerator }: Pick<Viewer, 'membership' | 'isModerator'>,
  isVerified: (organisationId: string) => Promise<boolean>,
): Promise<RatingSide> {
  if (membership?.organisationId === rating.authorOrganisationId) return 'AUTHOR';
  if (membership?.companyId === rating.clientCompanyId && rating.noticeSentAt !== null) {
    if (await isVerified(membership.organisationId)) return 'CLIENT';
    if (!isModerator) throw claimRequired();
  }
  if (isModerator && rating.status !== 'DRAFT') return 'MODERATOR';
  throw ratingNotFound();
}
