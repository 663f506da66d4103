import { fromJwk } from '@digitalbazaar/ed25519-multikey';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { ISSUED_AT, ISSUER, newKey, signedBadge } from '../../../../tests/support/badges/test-issuer.js';
import { issuerAt } from '../issuer/issuer.js';
import { didDocument, keySet } from './did-document.js';
import { multikeyOf, proofKeyId } from './public-key.js';

describe('the public keys of the issuer', () => {
  it('stand where a proof and a token look for them', async () => {
    const key = await newKey();
    const { jwt, document } = await signedBadge(key);
    const did = didDocument(ISSUER, [key]) as {
      verificationMethod: { id: string }[];
      assertionMethod: string[];
    };
    const { proof } = document as { proof: { verificationMethod: string } };
    expect(did.verificationMethod.map(({ id }) => id)).toContain(proof.verificationMethod);
    expect(did.assertionMethod).toContain(proof.verificationMethod);
    const jwks = createLocalJWKSet(keySet(ISSUER, [key]) as JSONWebKeySet);
    await expect(jwtVerify(jwt, jwks, { currentDate: ISSUED_AT })).resolves.toBeDefined();
  });

  it('never hold a private half', async () => {
    const key = await newKey();
    const served = JSON.stringify([didDocument(ISSUER, [key]), keySet(ISSUER, [key])]);
    expect(served).not.toContain(key.d);
    expect(served).not.toContain('"d":');
  });

  it('are named as Multikey names them', async () => {
    const { jwk, ...key } = await newKey();
    const id = proofKeyId(ISSUER.did, { jwk, ...key });
    const multikey = (await fromJwk({ jwk, id, controller: ISSUER.did })) as { publicKeyMultibase?: string };
    expect(multikey.publicKeyMultibase).toBe(multikeyOf(jwk));
  });

  it('belong to a did:web whose port is escaped', () =>
    expect(issuerAt('http://localhost:3000').did).toBe('did:web:localhost%3A3000'));
});
