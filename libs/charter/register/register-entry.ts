import type { CompanyCard } from '#companies';
import type { MembershipRecord, MembershipStep } from '../store/membership-record.js';

/** One line of the public register: a company that may be named, its commitment and what became of it. */
export interface RegisterEntry {
  readonly company: CompanyCard;
  readonly membership: Pick<
    MembershipRecord,
    'id' | 'status' | 'tier' | 'code' | 'versionId' | 'signedAt' | 'termEndsOn' | 'statusSince'
  >;
  /** Oldest first, earlier commitments that are still shown included. */
  readonly steps: readonly Omit<MembershipStep, 'membershipId'>[];
}
