import { Database } from '#persistence';
import { keepSignature } from '../../libs/charter/confirm-signature/keep-signature.js';
import { changeMembership, type MembershipChange } from '../../libs/charter/status/change-membership.js';
import { setTier } from '../../libs/charter/status/set-tier.js';
import type { CharterTier } from '../../libs/charter/status/membership-status.js';
import type { MembershipRecord } from '../../libs/charter/store/membership-record.js';
import { CharterVersions } from '../../libs/charter/versions/charter-versions.js';
import { hashText } from '../../libs/charter/versions/charter-version.js';
import type { TestApp } from './create-test-app.js';
import { proveClaim } from './rating-world.js';
import { signUpAndIn, type Person, type SignedIn } from './sign-in.js';

/** A company that signed the charter, and its owner. */
export interface SignedMember {
  readonly person: SignedIn;
  readonly membership: MembershipRecord;
}

/**
 * A person with a verified claim to `companyId` (which has to be stored) and an active membership, signed at the time of the
 * clock. How one signs is told by the tests of signing.
 */
export async function signedMember(
  context: TestApp,
  companyId: string,
  person: Omit<Person, 'company'> = {},
): Promise<SignedMember> {
  const member = await signUpAndIn(context.app, { ...person, company: companyId });
  await proveClaim(context, member, companyId);
  return { person: member, membership: await signFor(context, member, companyId) };
}

/** As if the person, who holds the claim, had read, signed and confirmed the version in force. */
export function signFor(
  { app, clock }: TestApp,
  person: SignedIn,
  companyId: string,
): Promise<MembershipRecord> {
  const { id, consent, contentHash } = app.get(CharterVersions).on(clock.today());
  const signed = {
    companyId: companyId as MembershipRecord['companyId'],
    organisationId: person.organisationId!,
    accountId: person.accountId,
    versionId: id,
    language: 'fr',
    contentHash: contentHash.fr,
    consentTextHash: hashText(consent.fr),
    signatoryName: 'Camille Exemple',
    signatoryRole: 'Directrice financière',
  } as const;
  return app
    .get(Database)
    .transaction((sql) => keepSignature(sql, signed, clock.now()))
    .then(({ membership }) => membership);
}

/** Does with a membership what a review would. */
export function changeStatus(
  { app, clock }: TestApp,
  membershipId: string,
  action: MembershipChange['action'],
): Promise<MembershipRecord> {
  const actor = { kind: 'SYSTEM', accountId: null } as const;
  return app
    .get(Database)
    .transaction((sql) => changeMembership(sql, { membershipId, action, actor, at: clock.now() }));
}

/** Gives a membership a tier, as an assessment would. */
export function assessedAs(
  { app, clock }: TestApp,
  membershipId: string,
  tier: CharterTier,
  quarter = '2026-Q3',
): Promise<boolean> {
  return app
    .get(Database)
    .transaction((sql) => setTier(sql, { membershipId, tier, at: clock.now(), quarter }));
}
