import { compactVerify, decodeJwt, decodeProtectedHeader, importJWK, type JWTPayload } from 'jose';
import type { Issuer } from '../issuer/issuer.js';
import { jwtKeyId, type KnownKey } from '../keys/public-key.js';
import type { ReasonCode } from './outcome.js';

/** The issuer's public keys as they were known at an instant. */
export interface KnownKeys {
  readonly keys: readonly KnownKey[];
  readonly asOf: Date;
}

/** What a token says if this issuer signed it, else what speaks against it. Times are not looked at. */
export async function trueToken(
  jwt: string,
  issuer: Issuer,
  known: KnownKeys,
): Promise<JWTPayload | ReasonCode> {
  const said = decoded(jwt);
  if (!said) return 'NO_BADGE_FOUND';
  const { header, payload } = said;
  if (payload.iss !== issuer.did) return 'FOREIGN_ISSUER';
  // The one algorithm that is signed with: a token does not choose how it is checked.
  if (header.alg !== 'EdDSA') return 'ALGORITHM_REFUSED';
  const key = known.keys.find((one) => jwtKeyId(issuer.did, one) === header.kid);
  if (!key) return unknownKey(payload.nbf, known);
  const isTrue = await compactVerify(jwt, await importJWK(key.jwk, 'EdDSA'), { algorithms: ['EdDSA'] }).then(
    () => true,
    () => false,
  );
  if (!isTrue) return 'SIGNATURE_WRONG';
  return key.isCompromised ? 'KEY_COMPROMISED' : payload;
}

/** A key may have come after the copy of the keys: then nothing is known to be wrong. */
export function unknownKey(validFromSeconds: number | undefined, { asOf }: KnownKeys): ReasonCode {
  return (validFromSeconds ?? 0) * 1000 > asOf.getTime() ? 'KEYS_TOO_OLD' : 'KEY_UNKNOWN';
}

function decoded(jwt: string) {
  try {
    return { header: decodeProtectedHeader(jwt), payload: decodeJwt(jwt) };
  } catch {
    return null;
  }
}
