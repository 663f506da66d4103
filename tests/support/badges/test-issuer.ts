import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { CompanyId } from '#kernel';
import {
  openBadge,
  type BadgeFacts,
  type OpenBadge,
} from '../../../libs/charter/badge/credential/open-badge.js';
import {
  signCredential,
  type SignedCredential,
} from '../../../libs/charter/badge/credential/sign-credential.js';
import { issuerAt, type Issuer } from '../../../libs/charter/badge/issuer/issuer.js';
import type { PublicJwk, SigningKey } from '../../../libs/charter/badge/keys/public-key.js';
import type {
  StatusAnswer,
  VerificationBasis,
} from '../../../libs/charter/badge/verify/verify-credential.js';

export const ISSUER: Issuer = issuerAt('https://goodpayer.example');
export const ISSUED_AT = new Date('2026-11-22T09:00:00Z');
/** An invented company on a number that passes the checks. */
export const SIGNATORY = 'FR-732829320' as CompanyId;

export const FACTS: BadgeFacts = {
  credentialId: '6f1b5c1e-7d0b-4a53-9d3f-2d6a1c7b9e10',
  companyId: SIGNATORY,
  tier: 'GOLD',
  versionId: '2026-1',
  code: '7K3MQX9ABC',
  statusIndex: 94_567,
  validFrom: ISSUED_AT,
  validUntil: new Date('2027-04-06T00:00:00Z'),
};

export async function newKey(): Promise<SigningKey> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty, crv, x } = await exportJWK(pair.publicKey);
  const { d } = await exportJWK(pair.privateKey);
  const jwk = { kty, crv, x } as PublicJwk;
  return { kid: await calculateJwkThumbprint(jwk), jwk, d: d! };
}

/** A badge signed with `key`, after `change` was made to what it says. */
export function signedBadge(
  key: SigningKey,
  facts: Partial<BadgeFacts> = {},
  change: (badge: OpenBadge) => OpenBadge = (badge) => badge,
): Promise<SignedCredential> {
  const badge = change(openBadge({ ...FACTS, ...facts }, ISSUER));
  return signCredential(badge, { issuer: ISSUER, key, at: ISSUED_AT });
}

export interface KnownStatus {
  readonly revocation?: StatusAnswer;
  readonly suspension?: StatusAnswer;
}

/** A verifier who knows `keys`, an hour after the badge was issued unless said. */
export function basis(
  keys: readonly SigningKey[],
  {
    now = new Date('2026-11-22T10:00:00Z'),
    known = {},
    keysAsOf = now,
  }: { now?: Date; known?: KnownStatus; keysAsOf?: Date } = {},
): VerificationBasis {
  return {
    issuer: ISSUER,
    keys: { keys: keys.map(({ kid, jwk }) => ({ kid, jwk })), asOf: keysAsOf },
    status: async (purpose) => known[purpose] ?? { isSet: false, asOf: now },
    now,
  };
}
