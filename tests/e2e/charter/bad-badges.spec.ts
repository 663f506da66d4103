import { importJWK, SignJWT } from 'jose';
import { BadgeDesk } from '../../support/badges/badge-desk.js';
import { newKey } from '../../support/badges/test-issuer.js';
import { signedMember, type SignedMember } from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';
import { openInvoice, plainInvoice } from '../../support/invoices/plain-invoice.js';

const ISSUED_AT = new Date('2026-11-22T12:00:00Z');
const TEXT = { seller: ['EXEMPLE INDUSTRIE', 'SIREN 732 829 320'], buyer: ['Client', 'SIREN 443 061 841'] };
/** One grey point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const decoded = (part: string) =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

/** What is handed in to be believed, or to break the reader: each has its answer, and none is in force. */
describe('a badge that is none', () => {
  let context: TestApp;
  let desk: BadgeDesk;
  let member: SignedMember;
  let jwt: string;
  let document: object;
  beforeAll(async () => {
    context = await createTestApp();
    context.clock.travelTo(ISSUED_AT);
    await storeExampleCompanies(context.test.database);
    desk = new BadgeDesk(context);
    member = await signedMember(context, EXAMPLE_FR.id);
    await desk.issue(member.membership.id);
    ({ jwt, document } = (await desk.badges(member.membership.id))[0]!);
  });
  afterAll(() => context.close());
  beforeEach(() => context.clock.travelTo(ISSUED_AT));

  const parts = () => {
    const [header, payload, signature] = jwt.split('.') as [string, string, string];
    return { header: decoded(header), payload: decoded(payload), signature };
  };
  const asGold = (text: string) => text.replaceAll('SIGNATORY', 'GOLD').replaceAll('signatory', 'gold');
  const signedBy = async (kidOf: (kid: string) => string) => {
    const key = await newKey();
    const { header, payload } = parts();
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: kidOf(String(header['kid'])) })
      .sign(await importJWK({ ...key.jwk, d: key.d }, 'EdDSA'));
  };

  it.each<[string, () => string | Promise<string>, string]>([
    [
      'whose signature was taken away (alg "none")',
      () => `${encoded({ ...parts().header, alg: 'none' })}.${encoded(parts().payload)}.`,
      'ALGORITHM_REFUSED',
    ],
    [
      'that asks to be checked another way',
      () => `${encoded({ ...parts().header, alg: 'HS256' })}.${jwt.split('.').slice(1).join('.')}`,
      'ALGORITHM_REFUSED',
    ],
    ['signed with another key under the name of ours', () => signedBy((kid) => kid), 'SIGNATURE_WRONG'],
    ['signed with a key of its own', () => signedBy((kid) => `${kid}x`), 'KEY_UNKNOWN'],
    [
      'that says more than was signed',
      () => {
        const payload = JSON.parse(asGold(JSON.stringify(parts().payload))) as object;
        expect(payload).not.toEqual(parts().payload);
        return `${jwt.split('.')[0]}.${encoded(payload)}.${parts().signature}`;
      },
      'SIGNATURE_WRONG',
    ],
    ['that is a document somebody raised to gold', () => asGold(JSON.stringify(document)), 'SIGNATURE_WRONG'],
  ])('is found out as a token %s', async (_what, forge, reasonCode) => {
    const forged = await forge();
    expect(await desk.outcomeOf({ jwt })).toEqual(['VALID', 'HOLDS']);
    const answer = await desk.verify({ jwt: forged });
    expect(answer).toMatchObject({ outcome: 'TAMPERED', reasonCode, tier: null, company: null });
    expect(await desk.verifyFile(Buffer.from(forged))).toMatchObject({ outcome: 'TAMPERED', reasonCode });
  });

  it('is found out when another thing that we signed is handed in: a status list', async () => {
    const list = await desk.get('/api/badges/status/revocation', { accept: 'application/vc+jwt' });
    expect((await desk.verify({ jwt: await list.text() }))['outcome']).not.toBe('VALID');
  });

  it.each([
    [-4, 'VALID', 'HOLDS'],
    [-6, 'UNKNOWN', 'NOT_YET_VALID'],
  ])('is begun already for a clock that is %d minutes off: %s', async (minutes, outcome, reasonCode) => {
    context.clock.travelTo(new Date(ISSUED_AT.getTime() + minutes * 60_000));
    expect(await desk.outcomeOf({ jwt })).toEqual([outcome, reasonCode]);
  });

  it.each([
    [4, 'VALID', 'HOLDS'],
    [6, 'EXPIRED', 'EXPIRED'],
  ])('is not over yet for a clock that is %d minutes off: %s', async (minutes, outcome, reasonCode) => {
    const { valid_until } = (await desk.badges(member.membership.id))[0]!;
    context.clock.travelTo(new Date(valid_until.getTime() + minutes * 60_000));
    expect(await desk.outcomeOf({ jwt })).toEqual([outcome, reasonCode]);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['a picture without a credential', () => PICTURE, 'NO_BADGE_FOUND'],
    ['half a picture', () => PICTURE.subarray(0, 40), 'FILE_DAMAGED'],
    ['nothing', () => new Uint8Array(0), 'NO_BADGE_FOUND'],
    [
      'an invoice of 500 pages without a badge',
      () => plainInvoice(TEXT, { pages: 500, items: 2 }),
      'NO_BADGE_FOUND',
    ],
    ['an invoice of 1,001 pages', () => plainInvoice(TEXT, { pages: 1_001, items: 0 }), 'FILE_TOO_COMPLEX'],
    [
      'an encrypted invoice',
      async () => {
        const pdf = await openInvoice(TEXT);
        pdf.encrypt({ ownerPassword: 'owner', userPassword: 'user' });
        return pdf.save({ useObjectStreams: false });
      },
      'FILE_ENCRYPTED',
    ],
  ])('cannot be told from %s', async (_what, make, reasonCode) => {
    const answer = await desk.verifyFile(await make());
    expect(answer).toMatchObject({ outcome: 'UNKNOWN', reasonCode, companyId: null });
    expect(answer.reason.fr).not.toBe(answer.reason.en);
  });
});
