import { importJWK, SignJWT, type JWTPayload } from 'jose';
import type { Issuer } from '../issuer/issuer.js';
import { jwtKeyId, type SigningKey } from '../keys/public-key.js';
import { withProof } from './data-integrity.js';

export interface Signing {
  readonly issuer: Issuer;
  readonly key: SigningKey;
  readonly at: Date;
}

/** What is common to a badge and to a status list. */
interface Credential {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly credentialSubject: { readonly id: string };
}

export interface SignedCredential {
  readonly jwt: string;
  readonly document: object;
}

/**
 * Signs a credential in both forms of Open Badges 3.0 § 8: a JSON Web Token, whose payload is the credential and the
 * claims that repeat it, and a document with an embedded proof. Each says all by itself.
 */
export async function signCredential(
  credential: Credential,
  signing: Signing,
  /** Open Badges allows `JWT` only; other credentials say `vc+jwt` (VC-JOSE-COSE § 3.1). */
  typ: 'JWT' | 'vc+jwt' = 'JWT',
): Promise<SignedCredential> {
  const { issuer, key } = signing;
  const claims = {
    iss: issuer.did,
    jti: credential.id,
    sub: credential.credentialSubject.id,
    nbf: secondsOf(credential.validFrom),
    exp: secondsOf(credential.validUntil),
  };
  const jwt = await new SignJWT({ ...credential, ...claims } as JWTPayload)
    .setProtectedHeader({ alg: 'EdDSA', kid: jwtKeyId(issuer.did, key), typ })
    .sign(await importJWK({ ...key.jwk, d: key.d }, 'EdDSA'));
  return { jwt, document: await withProof(credential, signing) };
}

function secondsOf(instant: string): number {
  return Date.parse(instant) / 1000;
}
