import { createHmac } from 'node:crypto';
import { SignJWT, importJWK, type JWTHeaderParameters } from 'jose';
import type { CompanyId } from '#kernel';
import {
  basis,
  FACTS,
  ISSUED_AT,
  ISSUER,
  newKey,
  SIGNATORY,
  signedBadge,
  type KnownStatus,
} from '../../../../tests/support/badges/test-issuer.js';
import { signCredential, type SignedCredential } from '../credential/sign-credential.js';
import { jwtKeyId, type SigningKey } from '../keys/public-key.js';
import { statusListCredential } from '../status-list/status-list-credential.js';
import { asJson, type Json } from './badge-claims.js';
import { REASONS } from './outcome.js';
import { verifyCredential, type InvoiceSeller } from './verify-credential.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const after = (at: Date, ms: number) => new Date(at.getTime() + ms);
const MINUTE = 60_000;
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the verification of a badge', () => {
  let key: SigningKey;
  let badge: SignedCredential;
  beforeAll(async () => {
    key = await newKey();
    badge = await signedBadge(key);
  });
  const header = (more: object = {}) =>
    part({ alg: 'EdDSA', kid: jwtKeyId(ISSUER.did, key), typ: 'JWT', ...more });
  const payload = () => JSON.parse(Buffer.from(badge.jwt.split('.')[1]!, 'base64url').toString()) as Json;
  const altered = (from: string, to: string) =>
    JSON.parse(JSON.stringify(badge.document).replace(from, to)) as Json;
  const resigned = async (change: object, by = key, more: Partial<JWTHeaderParameters> = {}) =>
    new SignJWT({ ...payload(), ...change })
      .setProtectedHeader({ alg: 'EdDSA', kid: jwtKeyId(ISSUER.did, key), ...more })
      .sign(await importJWK({ ...by.jwk, d: by.d }, 'EdDSA'));

  describe.each(['token', 'document'])('as a %s', (form) => {
    const signed = ({ jwt, document }: SignedCredential) =>
      form === 'token' ? { jwt } : { document: document as Json };
    const reasonFor = async (now: Date, known: KnownStatus = {}, seller: InvoiceSeller = null) =>
      (await verifyCredential(signed(badge), basis([key], { now, known }), seller)).reason;
    const set = { isSet: true, asOf: NOW };

    it('is found in force, with what it says', async () =>
      expect(await verifyCredential(signed(badge), basis([key]))).toEqual({
        reason: 'HOLDS',
        claims: {
          credentialId: FACTS.credentialId,
          companyId: SIGNATORY,
          tier: 'GOLD',
          versionId: '2026-1',
          validFrom: ISSUED_AT,
          validUntil: FACTS.validUntil,
          statusIndex: FACTS.statusIndex,
        },
        statusAsOf: NOW,
      }));

    it('is found suspended, and revoked before suspended', async () => {
      expect(await reasonFor(NOW, { suspension: set })).toBe('SUSPENDED');
      expect(await reasonFor(NOW, { suspension: set, revocation: set })).toBe('REVOKED');
    });

    it.each<[string, Date, string]>([
      ['five minutes before it begins, on a slow clock', after(ISSUED_AT, -5 * MINUTE), 'HOLDS'],
      ['six minutes before it begins', after(ISSUED_AT, -6 * MINUTE), 'NOT_YET_VALID'],
      ['five minutes after its end, on a fast clock', after(FACTS.validUntil, 5 * MINUTE), 'HOLDS'],
      ['six minutes after its end', after(FACTS.validUntil, 6 * MINUTE), 'EXPIRED'],
    ])('%s', async (_title, now, reason) => expect(await reasonFor(now)).toBe(reason));

    it.each<[string, KnownStatus, string]>([
      ['out of reach', { revocation: { problem: 'STATUS_UNREACHABLE' } }, 'STATUS_UNREACHABLE'],
      ['forged', { suspension: { problem: 'STATUS_FORGED' } }, 'STATUS_FORGED'],
      [
        'older than a day',
        { suspension: { isSet: false, asOf: after(NOW, -25 * 60 * MINUTE) } },
        'STATUS_TOO_OLD',
      ],
      ['a day old', { suspension: { isSet: false, asOf: after(NOW, -24 * 60 * MINUTE) } }, 'HOLDS'],
      [
        'old, but revoked it',
        { revocation: { isSet: true, asOf: after(NOW, -900 * 60 * MINUTE) } },
        'REVOKED',
      ],
    ])('with a status list that is %s', async (_title, known, reason) =>
      expect(await reasonFor(NOW, known)).toBe(reason),
    );

    it.each<[InvoiceSeller, string]>([
      [SIGNATORY, 'HOLDS'],
      ['FR-443061841' as CompanyId, 'SELLER_DIFFERS'],
      ['UNREADABLE', 'SELLER_UNREADABLE'],
    ])('on an invoice whose seller is %s', async (seller, reason) =>
      expect(await reasonFor(NOW, {}, seller)).toBe(reason),
    );

    it('tells the wrong seller even of a badge that was revoked', async () =>
      expect(await reasonFor(NOW, { revocation: set }, 'FR-443061841' as CompanyId)).toBe('SELLER_DIFFERS'));

    it('is believed under a key that was rotated out, as long as that is known', async () => {
      const next = await newKey();
      expect((await verifyCredential(signed(badge), basis([next, key]))).reason).toBe('HOLDS');
      expect((await verifyCredential(signed(badge), basis([next]))).reason).toBe('KEY_UNKNOWN');
    });

    it('is not believed under a key that somebody else may have', async () => {
      const { keys, ...rest } = basis([key]);
      const lost = { ...keys, keys: keys.keys.map((one) => ({ ...one, isCompromised: true })) };
      const verdict = await verifyCredential(signed(badge), { ...rest, keys: lost });
      expect(verdict).toMatchObject({ reason: 'KEY_COMPROMISED', claims: null });
    });

    it('is not called forged when it is newer than the keys that are known', async () => {
      const keysAsOf = after(ISSUED_AT, -MINUTE);
      expect((await verifyCredential(signed(badge), basis([], { keysAsOf }))).reason).toBe('KEYS_TOO_OLD');
    });
  });

  it.each<[string, () => Promise<string> | string, string]>([
    ['by another key under the name of ours', async () => resigned({}, await newKey()), 'SIGNATURE_WRONG'],
    ['by a key that is not ours', () => resigned({}, key, { kid: `${ISSUER.did}#another` }), 'KEY_UNKNOWN'],
    ['by nobody ("none")', () => `${header({ alg: 'none' })}.${part(payload())}.`, 'ALGORITHM_REFUSED'],
    [
      'with the public key taken for a shared secret',
      () => {
        const text = `${header({ alg: 'HS256' })}.${part(payload())}`;
        return `${text}.${createHmac('sha256', Buffer.from(key.jwk.x, 'base64url')).update(text).digest('base64url')}`;
      },
      'ALGORITHM_REFUSED',
    ],
    [
      'and altered afterwards',
      () => {
        const [head, , signature] = badge.jwt.split('.');
        return `${head}.${part({ ...payload(), exp: 4_102_444_800 })}.${signature}`;
      },
      'SIGNATURE_WRONG',
    ],
    ['although its claims contradict it', () => resigned({ exp: 4_102_444_800 }), 'CONTENT_INCONSISTENT'],
    ['by another issuer', () => resigned({ iss: 'did:web:elsewhere.example' }), 'FOREIGN_ISSUER'],
    ['but is no token', () => 'a.b.c', 'NO_BADGE_FOUND'],
  ])('answers for a token signed %s', async (_title, make, reason) =>
    expect(await verifyCredential({ jwt: await make() }, basis([key]))).toMatchObject({
      reason,
      claims: null,
    }),
  );

  it.each<[string, () => Json, string]>([
    ['whose tier was raised', () => altered('"2026-1"', '"2027-1"'), 'SIGNATURE_WRONG'],
    ['given to another company', () => altered('FR-732829320', 'FR-443061841'), 'SIGNATURE_WRONG'],
    ['with a word that nobody defined', () => ({ ...altered('', ''), note: 'trust me' }), 'SIGNATURE_WRONG'],
    [
      'with a context of its own',
      () => ({
        ...altered('', ''),
        '@context': [...(altered('', '')['@context'] as string[]), { name: 'x:y' }],
      }),
      'CONTENT_INCONSISTENT',
    ],
    ['with a proof of another kind', () => altered('eddsa-rdfc-2022', 'eddsa-jcs-2022'), 'ALGORITHM_REFUSED'],
    ['without a proof', () => ({ ...altered('', ''), proof: undefined }), 'NO_BADGE_FOUND'],
    [
      'proved by another key',
      () => altered('"verificationMethod":"', '"verificationMethod":"x'),
      'KEY_UNKNOWN',
    ],
    ['of another issuer', () => altered(ISSUER.did, 'did:web:elsewhere.example'), 'FOREIGN_ISSUER'],
    ['that is empty', () => ({}), 'NO_BADGE_FOUND'],
  ])('answers for a document %s', async (_title, make, reason) =>
    expect(await verifyCredential({ document: make() }, basis([key]))).toMatchObject({
      reason,
      claims: null,
    }),
  );

  it('takes nothing else that the issuer signed for a badge', async () => {
    const list = statusListCredential(
      { purpose: 'revocation', set: [], at: ISSUED_AT, ttlMs: MINUTE },
      ISSUER,
    );
    const { jwt } = await signCredential(list, { issuer: ISSUER, key, at: ISSUED_AT }, 'vc+jwt');
    const { reason } = await verifyCredential({ jwt }, basis([key]));
    expect(REASONS[reason].outcome).not.toBe('VALID');
    expect(asJson(payload().credentialSubject)).not.toBeNull();
  });

  it('answers in French and English, whatever it answers', () => {
    for (const { text } of Object.values(REASONS)) {
      expect(text.fr).toMatch(/^[A-ZÉÀ].*[.]$/s);
      expect(text.en).toMatch(/^[A-Z].*[.]$/s);
    }
  });
});
