import type { JWTPayload } from 'jose';
import { CREDENTIALS_CONTEXT, OPEN_BADGES_CONTEXT } from '../credential/contexts.js';
import { hasTrueProof } from '../credential/data-integrity.js';
import type { Issuer } from '../issuer/issuer.js';
import { proofKeyId } from '../keys/public-key.js';
import { asJson, badgeClaims, type BadgeClaims, type Json } from './badge-claims.js';
import type { ReasonCode } from './outcome.js';
import { trueToken, unknownKey, type KnownKeys } from './true-token.js';

/** A signed badge in one of its two forms. */
export type SignedBadge = { readonly jwt: string } | { readonly document: Json };

/** What the badge says if this issuer signed it, else what speaks against it. */
export function authenticate(
  badge: SignedBadge,
  issuer: Issuer,
  known: KnownKeys,
): Promise<BadgeClaims | ReasonCode> {
  return 'jwt' in badge ? ofToken(badge.jwt, issuer, known) : ofDocument(badge.document, issuer, known);
}

async function ofToken(jwt: string, issuer: Issuer, known: KnownKeys): Promise<BadgeClaims | ReasonCode> {
  const payload = await trueToken(jwt, issuer, known);
  if (typeof payload === 'string') return payload;
  if (!repeatsCredential(payload)) return 'CONTENT_INCONSISTENT';
  return badgeClaims(payload) ?? 'NO_BADGE_FOUND';
}

/** Open Badges 3.0 § 8.2.6: each claim of the token equals what the credential says. */
function repeatsCredential(payload: JWTPayload): boolean {
  const { iss, sub, jti, nbf, exp, ...credential } = payload;
  return (
    iss === asJson(credential.issuer)?.id &&
    sub === asJson(credential.credentialSubject)?.id &&
    jti === credential.id &&
    nbf === Date.parse(String(credential.validFrom)) / 1000 &&
    exp === Date.parse(String(credential.validUntil)) / 1000
  );
}

async function ofDocument(
  document: Json,
  issuer: Issuer,
  known: KnownKeys,
): Promise<BadgeClaims | ReasonCode> {
  const proof = asJson(document.proof);
  if (!proof || !document.issuer) return 'NO_BADGE_FOUND';
  if ((asJson(document.issuer)?.id ?? document.issuer) !== issuer.did) return 'FOREIGN_ISSUER';
  // With contexts of its own, a document could give the words that were signed another meaning.
  const contexts = JSON.stringify([CREDENTIALS_CONTEXT, OPEN_BADGES_CONTEXT]);
  if (JSON.stringify(document['@context']) !== contexts) return 'CONTENT_INCONSISTENT';
  if (proof.cryptosuite !== 'eddsa-rdfc-2022') return 'ALGORITHM_REFUSED';
  const key = known.keys.find((one) => proofKeyId(issuer.did, one) === proof.verificationMethod);
  if (!key) return unknownKey(Date.parse(String(document.validFrom)) / 1000, known);
  if (!(await hasTrueProof(document, issuer, [key]))) return 'SIGNATURE_WRONG';
  if (key.isCompromised) return 'KEY_COMPROMISED';
  return badgeClaims(document) ?? 'NO_BADGE_FOUND';
}
