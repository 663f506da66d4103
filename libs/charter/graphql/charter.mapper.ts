import type { Day } from '#kernel';
import { isRenewalDue } from '../confirm-signature/signature-kind.js';
import { STEP_NOTES } from '../status/step-notes.js';
import type { MembershipRecord, MembershipStep } from '../store/membership-record.js';
import type { SignatureRecord } from '../store/signature-record.js';
import {
  CharterMembershipObject,
  type CharterSignatureObject,
  type CharterStepObject,
} from './charter-membership.object.js';
import { CHARTER_STEP_LABELS } from './step-labels.js';

export function toCharterMembership(membership: MembershipRecord, today: Day): CharterMembershipObject {
  const { id, status, tier, versionId, code, signedAt, termEndsOn, resignBy, endedAt, companyId } =
    membership;
  return Object.assign(new CharterMembershipObject(), {
    id,
    status,
    tier,
    versionId,
    code,
    signedAt,
    termEndsOn,
    isRenewalDue: isRenewalDue(membership, today),
    resignBy,
    endedAt,
    companyId,
  } satisfies CharterMembershipObject);
}

export function toCharterStep(step: Omit<MembershipStep, 'membershipId'>): CharterStepObject {
  const { at, action, toStatus, tier, publicNote } = step;
  const note = publicNote && STEP_NOTES[publicNote];
  return { at, action, label: CHARTER_STEP_LABELS[action], status: toStatus, tier, note };
}

export function toCharterSignature(signature: SignatureRecord): CharterSignatureObject {
  const { id, kind, versionId, contentHash, signatoryName, signatoryRole, signedAt, termEndsOn } = signature;
  return { id, kind, versionId, contentHash, signatoryName, signatoryRole, signedAt, termEndsOn };
}
