import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { fromJwk } from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import signatures from 'jsonld-signatures';
import { didDocument } from '../keys/did-document.js';
import { multikeyOf, proofKeyId, type SigningKey, type VerificationKey } from '../keys/public-key.js';
import type { Issuer } from '../issuer/issuer.js';
import { documentLoader } from './contexts.js';

const purpose = new signatures.purposes.AssertionProofPurpose();

/** Adds an `eddsa-rdfc-2022` proof (https://www.w3.org/TR/vc-di-eddsa/) to a credential. */
export async function withProof(
  credential: object,
  { issuer, key, at }: { issuer: Issuer; key: SigningKey; at: Date },
): Promise<object> {
  const id = proofKeyId(issuer.did, key);
  const jwk = { ...key.jwk, d: key.d };
  const signer = (await fromJwk({ jwk, secretKey: true, id, controller: issuer.did })).signer();
  const suite = new DataIntegrityProof({ signer, cryptosuite, date: at });
  return signatures.sign(structuredClone(credential), { suite, purpose, documentLoader: documentLoader() });
}

/** Whether one of the issuer's keys made the proof of this document, and nothing was changed since. */
export async function hasTrueProof(
  document: object,
  issuer: Issuer,
  keys: readonly VerificationKey[],
): Promise<boolean> {
  const documents = new Map<string, object>([[issuer.did, didDocument(issuer, keys)]]);
  for (const key of keys) {
    const id = proofKeyId(issuer.did, key);
    const publicKeyMultibase = multikeyOf(key.jwk);
    const method = { type: 'Multikey', id, controller: issuer.did, publicKeyMultibase };
    documents.set(id, { '@context': 'https://w3id.org/security/multikey/v1', ...method });
  }
  const suite = new DataIntegrityProof({ cryptosuite });
  const copy = structuredClone(document);
  const loader = documentLoader(documents);
  const { verified } = await signatures.verify(copy, { suite, purpose, documentLoader: loader });
  return verified;
}
