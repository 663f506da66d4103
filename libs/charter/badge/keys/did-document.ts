import type { Issuer } from '../issuer/issuer.js';
import { jwtKeyId, multikeyOf, proofKeyId, type VerificationKey } from './public-key.js';

const CONTEXT = [
  'https://www.w3.org/ns/did/v1',
  'https://w3id.org/security/multikey/v1',
  'https://w3id.org/security/jwk/v1',
];

/**
 * The DID document of the issuer (https://www.w3.org/TR/did-core/). Each key stands in it twice, for the verifiers of
 * JSON Web Tokens and for those of Data Integrity proofs.
 */
export function didDocument({ did }: Issuer, keys: readonly VerificationKey[]): object {
  const methods = keys.flatMap((key) => [
    { id: jwtKeyId(did, key), type: 'JsonWebKey', controller: did, publicKeyJwk: key.jwk },
    { id: proofKeyId(did, key), type: 'Multikey', controller: did, publicKeyMultibase: multikeyOf(key.jwk) },
  ]);
  return {
    '@context': CONTEXT,
    id: did,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}

/** The same keys as a JSON Web Key Set (RFC 7517), under the `kid` that tokens name. */
export function keySet({ did }: Issuer, keys: readonly VerificationKey[]): { keys: object[] } {
  return { keys: keys.map((key) => ({ ...key.jwk, kid: jwtKeyId(did, key), use: 'sig', alg: 'EdDSA' })) };
}
