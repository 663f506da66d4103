import type { Clock } from '#kernel';
import { badgePolicyOn } from '../badge-policy.js';
import type { Issuer, StatusPurpose } from '../issuer/issuer.js';
import type { PublicJwk } from '../keys/public-key.js';
import { readStatusList } from '../status-list/read-status-list.js';
import type { SignedBadge } from '../verify/authenticate.js';
import { asJson } from '../verify/badge-claims.js';
import type { ReasonCode } from '../verify/outcome.js';
import { readBadge } from '../verify/read-badge.js';
import type { KnownKeys } from '../verify/true-token.js';
import { resultOf, resultWithoutBadge, type VerificationResult } from '../verify/verification-result.js';
import { verifyCredential, type StatusAnswer } from '../verify/verify-credential.js';
import type { IssuerCopies } from './issuer-copies.js';

export interface OfflineRequest {
  /** A file, or what was typed, as bytes. */
  readonly bytes: Uint8Array;
  readonly issuer: Issuer;
  readonly copies: IssuerCopies;
  readonly clock: Clock;
  /** True: nothing is asked of the network. */
  readonly isOffline: boolean;
}

export interface OfflineResult extends VerificationResult {
  /** Whether the issuer was asked just now, or only its copies on this device. */
  readonly isFromCopies: boolean;
}

/** Checks a badge as a third party does: with what its issuer publishes, or with the copies that are kept of it. */
export async function verifyWithCopies(request: OfflineRequest): Promise<OfflineResult> {
  const { copies, isOffline } = request;
  const isFromCopies = isOffline || !(await copies.renew());
  return { ...(await verify(request, isFromCopies)), isFromCopies };
}

async function verify(request: OfflineRequest, isFromCopies: boolean): Promise<VerificationResult> {
  const { bytes, issuer, copies, clock } = request;
  const now = clock.now();
  const rules = badgePolicyOn(clock.today());
  if (bytes.length > rules.largestFileBytes.value) return resultWithoutBadge('FILE_TOO_LARGE', now);
  const found = await readBadge(bytes, rules.largestCredentialBytes.value);
  if (typeof found === 'string') return resultWithoutBadge(found, now);
  const keys = await knownKeys(copies);
  if (!keys) return resultWithoutBadge('ISSUER_UNREACHABLE', now);
  const badge =
    'code' in found.badge ? await badgeOfCode(found.badge.code, copies, isFromCopies) : found.badge;
  if (typeof badge === 'string') return resultWithoutBadge(badge, now);
  const status = async (purpose: StatusPurpose, index: number): Promise<StatusAnswer> => {
    const copy = await copies.copy(purpose);
    if (!copy) return { problem: 'STATUS_UNREACHABLE' };
    const list = await readStatusList(copy.body, purpose, issuer, keys);
    return list ? { isSet: list.isSet(index), asOf: list.asOf } : { problem: 'STATUS_FORGED' };
  };
  return resultOf(await verifyCredential(badge, { issuer, keys, status, now }, found.seller), now);
}

async function badgeOfCode(
  code: string,
  copies: IssuerCopies,
  isFromCopies: boolean,
): Promise<SignedBadge | ReasonCode> {
  const kept = async () => {
    const copy = await copies.copy(code);
    return copy ? { jwt: copy.body } : 'CODE_NEEDS_ISSUER';
  };
  if (isFromCopies) return kept();
  return copies.fetchBadge(code).then((fetched) => (fetched ? { jwt: fetched.body } : 'CODE_UNKNOWN'), kept);
}

async function knownKeys(copies: IssuerCopies): Promise<KnownKeys | null> {
  const copy = await copies.copy('keys');
  if (!copy) return null;
  const set = asJson(JSON.parse(copy.body))?.keys;
  const keys = (Array.isArray(set) ? set : []).flatMap((one) => {
    const { kty, crv, x, kid } = asJson(one) ?? {};
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || typeof kid !== 'string') return [];
    return [{ kid: kid.slice(kid.indexOf('#') + 1), jwk: { kty, crv, x } satisfies PublicJwk }];
  });
  return { keys, asOf: copy.fetchedAt };
}
