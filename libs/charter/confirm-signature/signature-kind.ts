import { addDays, type Day } from '#kernel';
import { charterPolicyOn } from '../policy/charter-policy.js';
import type { MembershipRecord } from '../store/membership-record.js';
import type { SignatureKind } from '../store/signature-record.js';

/** First day on which the membership can be renewed. */
function renewableFrom({ termEndsOn }: Pick<MembershipRecord, 'termEndsOn'>, today: Day): Day {
  return addDays(termEndsOn, -charterPolicyOn(today).renewalDays.value);
}

/** Whether the membership goes on and its term is near enough to be renewed. */
export function isRenewalDue(
  membership: Pick<MembershipRecord, 'termEndsOn' | 'endedAt'>,
  today: Day,
): boolean {
  return membership.endedAt === null && renewableFrom(membership, today) <= today;
}

/** What a signature of `versionId` would do for a company with this membership that goes on, or with none; null when there is nothing to sign. */
export function signatureKind(
  open: MembershipRecord | null,
  versionId: string,
  today: Day,
): SignatureKind | null {
  if (!open) return 'FIRST';
  if (isRenewalDue(open, today)) return 'RENEWAL';
  return open.versionId === versionId ? null : 'NEW_VERSION';
}
