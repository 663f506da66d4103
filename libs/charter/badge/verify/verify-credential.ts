import { dayOf, type CompanyId } from '#kernel';
import { badgePolicyOn } from '../badge-policy.js';
import type { Issuer, StatusPurpose } from '../issuer/issuer.js';
import { authenticate, type SignedBadge } from './authenticate.js';
import type { BadgeClaims } from './badge-claims.js';
import type { ReasonCode } from './outcome.js';
import type { KnownKeys } from './true-token.js';

/** Whether a badge is revoked, or suspended, and when that was so; or why nobody can tell. */
export type StatusAnswer =
  | { readonly isSet: boolean; readonly asOf: Date }
  | { readonly problem: 'STATUS_UNREACHABLE' | 'STATUS_FORGED' | 'NOT_IN_REGISTER' };

/** What a verifier knows of an issuer. The server reads it from its database, the command line from its copies. */
export interface VerificationBasis {
  readonly issuer: Issuer;
  readonly keys: KnownKeys;
  readonly status: (purpose: StatusPurpose, index: number) => Promise<StatusAnswer>;
  readonly now: Date;
}

export interface Verdict {
  readonly reason: ReasonCode;
  /** What the badge says; null when its signature is not the issuer's. */
  readonly claims: BadgeClaims | null;
  /** When it was so that the badge was neither revoked nor suspended, or was; null when that was not asked. */
  readonly statusAsOf: Date | null;
}

/** Who issued the invoice on which a badge was found; null when it was found elsewhere. */
export type InvoiceSeller = CompanyId | 'UNREADABLE' | null;

/**
 * The whole verification of a badge, for the server and for a verifier without a connection. On an invoice it holds for the
 * seller only: a badge copied from another invoice is told apart.
 */
export async function verifyCredential(
  badge: SignedBadge,
  basis: VerificationBasis,
  seller: InvoiceSeller = null,
): Promise<Verdict> {
  const claims = await authenticate(badge, basis.issuer, basis.keys);
  if (typeof claims === 'string') return { reason: claims, claims: null, statusAsOf: null };
  const early = otherSeller(claims, seller) ?? tooEarly(claims, basis);
  if (early) return { reason: early, claims, statusAsOf: null };
  const stands = await standing(claims, basis);
  const isUnclear = stands.reason === 'HOLDS' && seller === 'UNREADABLE';
  return { claims, ...stands, ...(isUnclear ? { reason: 'SELLER_UNREADABLE' } : {}) };
}

function otherSeller({ companyId }: BadgeClaims, seller: InvoiceSeller): ReasonCode | null {
  return seller === null || seller === 'UNREADABLE' || seller === companyId ? null : 'SELLER_DIFFERS';
}

function tooEarly({ validFrom }: BadgeClaims, { now }: VerificationBasis): ReasonCode | null {
  const { clockSkewMs } = badgePolicyOn(dayOf(now));
  return validFrom.getTime() > now.getTime() + clockSkewMs.value ? 'NOT_YET_VALID' : null;
}

/** A bit that is set stays believed however old the list is; that none is set has to be news. */
async function standing(claims: BadgeClaims, basis: VerificationBasis): Promise<Omit<Verdict, 'claims'>> {
  const revocation = await basis.status('revocation', claims.statusIndex);
  if ('isSet' in revocation && revocation.isSet) return { reason: 'REVOKED', statusAsOf: revocation.asOf };
  const { clockSkewMs, statusListTooOldMs } = badgePolicyOn(dayOf(basis.now));
  if (claims.validUntil.getTime() + clockSkewMs.value < basis.now.getTime())
    return { reason: 'EXPIRED', statusAsOf: null };
  const suspension = await basis.status('suspension', claims.statusIndex);
  if ('problem' in revocation) return { reason: revocation.problem, statusAsOf: null };
  if ('problem' in suspension) return { reason: suspension.problem, statusAsOf: null };
  const statusAsOf = revocation.asOf < suspension.asOf ? revocation.asOf : suspension.asOf;
  if (basis.now.getTime() - statusAsOf.getTime() > statusListTooOldMs.value)
    return { reason: 'STATUS_TOO_OLD', statusAsOf };
  return { reason: suspension.isSet ? 'SUSPENDED' : 'HOLDS', statusAsOf };
}
