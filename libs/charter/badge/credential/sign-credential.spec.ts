import * as learnCard from '@learncard/types';
import { createVerifier } from 'fast-jwt';
import { createPublicKey } from 'node:crypto';
import { isProofTrue } from '../../../../tests/support/badges/independent-proof.js';
import {
  FACTS,
  ISSUED_AT,
  ISSUER,
  newKey,
  signedBadge,
} from '../../../../tests/support/badges/test-issuer.js';
import { multikeyOf, type SigningKey } from '../keys/public-key.js';
import { hasTrueProof } from './data-integrity.js';
import type { SignedCredential } from './sign-credential.js';

/** Its types are published without the extensions that Node's resolution needs. */
const { AchievementCredentialValidator } = learnCard as unknown as {
  AchievementCredentialValidator: { safeParse(value: unknown): { success: boolean } };
};

/** Verifiers by other hands: fast-jwt for tokens, another JSON-LD processor for proofs, LearnCard's model of Open Badges 3.0. */
describe('a signed badge, in the eyes of verifiers that share no code with the issuer', () => {
  let key: SigningKey;
  let signed: SignedCredential;
  beforeAll(async () => {
    key = await newKey();
    signed = await signedBadge(key);
  });
  const verifier = () =>
    createVerifier({
      key: createPublicKey({ key: { ...key.jwk }, format: 'jwk' })
        .export({ type: 'spki', format: 'pem' })
        .toString(),
      algorithms: ['EdDSA'],
      complete: true,
      clockTimestamp: ISSUED_AT.getTime() + 1,
      allowedIss: ISSUER.did,
    });

  it('is a JSON Web Token with the header and claims of Open Badges 3.0', () => {
    const { header, payload } = verifier()(signed.jwt) as Record<
      'header' | 'payload',
      Record<string, unknown>
    >;
    expect(header).toEqual({ alg: 'EdDSA', kid: `${ISSUER.did}#${key.kid}`, typ: 'JWT' });
    expect(payload).toMatchObject({
      iss: 'did:web:goodpayer.example',
      jti: `urn:uuid:${FACTS.credentialId}`,
      sub: 'urn:goodpayer:company:FR-732829320',
      nbf: ISSUED_AT.getTime() / 1000,
      exp: FACTS.validUntil.getTime() / 1000,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
    });
  });

  it('is refused as a token once a letter of it changed', () => {
    const [header, payload, signature] = signed.jwt.split('.') as [string, string, string];
    const forged = Buffer.from(payload, 'base64url').toString().replace('FR-732829320', 'FR-443061841');
    expect(() =>
      verifier()([header, Buffer.from(forged).toString('base64url'), signature].join('.')),
    ).toThrow();
  });

  it('carries a true Data Integrity proof, and a false one once anything changed', async () => {
    const publicKey = multikeyOf(key.jwk);
    expect(await isProofTrue(signed.document, publicKey)).toBe(true);
    const changed = JSON.parse(JSON.stringify(signed.document).replace('#gold', '#silver')) as object;
    expect(await isProofTrue(changed, publicKey)).toBe(false);
    expect(await isProofTrue(signed.document, multikeyOf((await newKey()).jwk))).toBe(false);
  });

  it('carries a proof that is true although its signature begins with a zero byte, which one in 256 does', async () => {
    const isShort = ({ document }: SignedCredential) =>
      (document as { proof: { proofValue: string } }).proof.proofValue.startsWith('z1');
    let short = signed;
    for (let index = 0; !isShort(short); index++) short = await signedBadge(key, { statusIndex: index });
    expect(await isProofTrue(short.document, multikeyOf(key.jwk))).toBe(true);
    expect(await hasTrueProof(short.document, ISSUER, [key])).toBe(true);
  });

  it('is an Open Badges 3.0 AchievementCredential, which it would not be without its achievement', () => {
    expect(AchievementCredentialValidator.safeParse(signed.document)).toMatchObject({ success: true });
    const empty = {
      ...signed.document,
      credentialSubject: { type: ['AchievementSubject'], achievement: {} },
    };
    expect(AchievementCredentialValidator.safeParse(empty)).toMatchObject({ success: false });
  });

  it('says the same in both forms', () => {
    const { payload } = verifier()(signed.jwt) as { payload: Record<string, unknown> };
    const { iss, sub, jti, nbf, exp, ...credential } = payload;
    const { proof, ...document } = signed.document as Record<string, unknown>;
    expect([iss, sub, jti, nbf, exp, proof]).not.toContain(undefined);
    expect(credential).toEqual(document);
  });
});
