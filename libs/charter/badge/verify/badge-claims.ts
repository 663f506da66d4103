import type { CompanyId } from '#kernel';
import { CHARTER_TIERS, type CharterTier } from '../../status/membership-status.js';
import { companyOfSubject } from '../credential/open-badge.js';

/** What a badge says, once its signature was found true. */
export interface BadgeClaims {
  readonly credentialId: string;
  readonly companyId: CompanyId;
  readonly tier: CharterTier;
  readonly versionId: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
  /** Its place in the status lists. */
  readonly statusIndex: number;
}

export type Json = Readonly<Record<string, unknown>>;

export function asJson(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** Reads an Open Badges credential as this issuer writes them; null when it is another kind of credential. */
export function badgeClaims(credential: Json): BadgeClaims | null {
  const subject = asJson(credential.credentialSubject);
  const achievement = asJson(subject?.achievement);
  const companyId = companyOfSubject(String(subject?.id));
  const tier = CHARTER_TIERS.find((one) => String(achievement?.id).endsWith(`#${one.toLowerCase()}`));
  const validFrom = new Date(String(credential.validFrom));
  const validUntil = new Date(String(credential.validUntil));
  const statusIndex = commonIndex(credential.credentialStatus);
  const isBadge = Array.isArray(credential.type) && credential.type.includes('OpenBadgeCredential');
  if (!isBadge || !companyId || !tier || statusIndex === null) return null;
  if (Number.isNaN(validFrom.getTime()) || Number.isNaN(validUntil.getTime())) return null;
  const credentialId = String(credential.id).replace('urn:uuid:', '');
  const versionId = String(achievement?.version);
  return { credentialId, companyId, tier, versionId, validFrom, validUntil, statusIndex };
}

/** A badge has the same place in both lists. */
function commonIndex(status: unknown): number | null {
  const entries = Array.isArray(status) ? status.map((entry) => asJson(entry)?.statusListIndex) : [];
  const [first, second] = entries;
  return typeof first === 'string' && /^\d{1,9}$/.test(first) && first === second ? Number(first) : null;
}
