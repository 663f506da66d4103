import { companyIdParts, type CompanyId } from '#kernel';
import type { CharterTier } from '../../status/membership-status.js';
import { STATUS_PURPOSES, statusListAddress, type Issuer } from '../issuer/issuer.js';
import { CREDENTIALS_CONTEXT, OPEN_BADGES_CONTEXT } from './contexts.js';
import { TIER_CRITERIA, TIER_NAMES } from './tier-names.js';

export interface BadgeFacts {
  readonly credentialId: string;
  readonly companyId: CompanyId;
  readonly tier: CharterTier;
  readonly versionId: string;
  /** Short code of verification, in the address of the picture. */
  readonly code: string;
  readonly statusIndex: number;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** An Open Badges 3.0 credential, before or after it was signed. */
export interface OpenBadge {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly string[];
  readonly issuer: { readonly id: string };
  readonly validFrom: string;
  readonly validUntil: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly achievement: { readonly id: string; readonly version: string };
  };
  readonly credentialStatus: readonly StatusEntry[];
}

interface StatusEntry {
  readonly id: string;
  readonly type: 'BitstringStatusListEntry';
  readonly statusPurpose: string;
  readonly statusListIndex: string;
  readonly statusListCredential: string;
}

const SUBJECT = 'urn:goodpayer:company:';

/** The id of a credential's subject: stable, wherever goodpayer is served. */
function subjectOf(companyId: CompanyId): string {
  return `${SUBJECT}${companyId}`;
}

/** The company that a credential speaks of, or null when it speaks of something else. */
export function companyOfSubject(subject: string): CompanyId | null {
  const id = subject.startsWith(SUBJECT) ? subject.slice(SUBJECT.length) : '';
  return /^(FR-\d{9}|GB-[A-Z0-9]{8})$/.test(id) ? (id as CompanyId) : null;
}

/** Second precision, as tokens have: both forms of a credential say the same instant. */
export function instant(at: Date): string {
  return at.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** What a badge says, in the vocabulary of Open Badges 3.0 (https://www.imsglobal.org/spec/ob/v3p0/), unsigned. */
export function openBadge(facts: BadgeFacts, issuer: Issuer): OpenBadge {
  const { credentialId, companyId, tier, versionId, code, validFrom, validUntil } = facts;
  const { fr, en } = TIER_NAMES[tier];
  const name = `Charte du bon payeur ${versionId} : ${fr} · Good-payer charter ${versionId}: ${en}`;
  return {
    '@context': [CREDENTIALS_CONTEXT, OPEN_BADGES_CONTEXT],
    id: `urn:uuid:${credentialId}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer.did, type: ['Profile'], name: 'goodpayer', url: issuer.url },
    name,
    validFrom: instant(validFrom),
    validUntil: instant(validUntil),
    credentialSubject: {
      id: subjectOf(companyId),
      type: ['AchievementSubject'],
      identifier: [companyIdentity(companyId)],
      achievement: {
        id: achievementAddress(issuer, versionId, tier),
        type: ['Achievement'],
        achievementType: 'Membership',
        name,
        description: 'The company signed the good-payer charter and keeps it.',
        version: versionId,
        criteria: { id: `${issuer.url}/charter`, narrative: TIER_CRITERIA[tier] },
        image: { id: `${issuer.url}/api/badges/${code}.png`, type: 'Image' },
      },
    },
    credentialStatus: statusEntries(facts.statusIndex, issuer),
  } as OpenBadge;
}

/** The version and the tier are told apart after the `#`, so that the tier can be read back: `…/charter/2026-1#gold`. */
function achievementAddress({ url }: Issuer, versionId: string, tier: CharterTier): string {
  return `${url}/charter/${versionId}#${tier.toLowerCase()}`;
}

/** Open Badges has no type for company numbers: its list is extended with `ext:`. */
function companyIdentity(companyId: CompanyId): object {
  const { number } = companyIdParts(companyId);
  return { type: 'IdentityObject', hashed: false, identityHash: number, identityType: 'ext:companyNumber' };
}

function statusEntries(index: number, issuer: Issuer): StatusEntry[] {
  return STATUS_PURPOSES.map((statusPurpose) => {
    const statusListCredential = statusListAddress(issuer, statusPurpose);
    return {
      id: `${statusListCredential}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose,
      statusListIndex: String(index),
      statusListCredential,
    };
  });
}
