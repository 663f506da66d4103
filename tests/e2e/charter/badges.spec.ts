import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { CHARTER_CHANGED } from '#charter';
import { JobRegistry } from '#jobs';
import { Database } from '#persistence';
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';
import { RenewBadges } from '../../../libs/charter/badge/issue/renew-badges.js';
import { BadgeKeys } from '../../../libs/charter/badge/keys/badge-keys.js';
import type { MembershipRecord } from '../../../libs/charter/store/membership-record.js';
import { BadgeDesk, type KeptBadge } from '../../support/badges/badge-desk.js';
import { isProofTrue } from '../../support/badges/independent-proof.js';
import {
  assessedAs,
  changeStatus,
  signedMember,
  signFor,
  type SignedMember,
} from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { PublicFacts } from '../../support/public-facts.js';

describe('the badge of a signatory', () => {
  let context: TestApp;
  let desk: BadgeDesk;
  let signatory: SignedMember;
  let member: MembershipRecord;
  let companies = 0;
  let company = { id: '', number: '' };
  beforeAll(async () => {
    context = await createTestApp({ today: '2026-11-22' });
    desk = new BadgeDesk(context);
  });
  afterAll(() => context.close());
  beforeEach(async () => {
    context.clock.travelTo(new Date('2026-11-22T12:00:00Z'));
    // Companies House gives no number that begins with ZZ.
    const number = `ZZ${String(++companies).padStart(6, '0')}`;
    company = { id: `GB-${number}`, number };
    await new PublicFacts(context.test.database).company(company.id, { name: 'EXAMPLE TRADING LIMITED' });
    signatory = await signedMember(context, company.id);
    member = signatory.membership;
    await desk.issue(member.id);
  });

  const only = async (): Promise<KeptBadge> => {
    const badges = await desk.badges(member.id);
    expect(badges).toHaveLength(1);
    return badges[0]!;
  };
  const isInList = async (purpose: string, { status_index }: KeptBadge): Promise<boolean> => {
    const list = (await (await desk.get(`/api/badges/status/${purpose}`)).json()) as {
      credentialSubject: { encodedList: string };
    };
    const decoded = await decodeList({ encodedList: list.credentialSubject.encodedList });
    return decoded.getStatus(status_index);
  };

  it('is issued once for a signature, by a job that the change starts, and checked by its code, token and document', async () => {
    const [handler] = context.app
      .get(JobRegistry)
      .handlersOf(CHARTER_CHANGED)
      .filter(({ name }) => name === 'IssueBadge');
    await handler!.handle({ membershipId: member.id }, { isLast: false });
    const { jwt, document, valid_until } = await only();
    expect(valid_until.toISOString()).toBe('2027-04-06T00:00:00.000Z');
    const answer = await desk.verify({ code: member.code });
    expect(answer).toMatchObject({
      outcome: 'VALID',
      reasonCode: 'HOLDS',
      tier: 'SIGNATORY',
      version: member.versionId,
      company: { number: company.number, name: 'EXAMPLE TRADING LIMITED' },
      checkedAt: '2026-11-22T12:00:00.000Z',
      statusAsOf: '2026-11-22T12:00:00.000Z',
    });
    for (const given of [jwt, JSON.stringify(document), `https://goodpayer.example/verify/${member.code}`])
      expect(await desk.outcomeOf({ jwt: given })).toEqual(['VALID', 'HOLDS']);
    const typed = member.code.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l');
    expect(await desk.outcomeOf({ code: `${typed.slice(0, 5)}-${typed.slice(5)}` })).toEqual([
      'VALID',
      'HOLDS',
    ]);
  });

  it('is unknown when nobody has the code, or nothing or too much is asked', async () => {
    expect(await desk.outcomeOf({ code: 'ZZZZZZZZZZ' })).toEqual(['UNKNOWN', 'CODE_UNKNOWN']);
    expect(await desk.outcomeOf({ code: 'not a code' })).toEqual(['UNKNOWN', 'NO_BADGE_FOUND']);
    expect(await desk.outcomeOf({})).toEqual(['UNKNOWN', 'NOTHING_GIVEN']);
    expect(await desk.outcomeOf({ code: member.code, jwt: 'a.b.c' })).toEqual(['UNKNOWN', 'NOTHING_GIVEN']);
  });

  it('is found with the keys that are served, and by verifiers of other makers', async () => {
    const { jwt, document } = await only();
    const jwks = (await (await desk.get('/.well-known/jwks.json')).json()) as JSONWebKeySet;
    await expect(
      jwtVerify(jwt, createLocalJWKSet(jwks), { currentDate: context.clock.now() }),
    ).resolves.toBeDefined();
    const did = await desk.get('/.well-known/did.json');
    expect(did.headers.get('access-control-allow-origin')).toBe('*');
    const { verificationMethod } = (await did.json()) as { verificationMethod: Record<string, string>[] };
    const multikey = verificationMethod.find(({ type }) => type === 'Multikey')!.publicKeyMultibase!;
    expect(await isProofTrue(document, multikey)).toBe(true);
    const list = (await (await desk.get('/api/badges/status/suspension')).json()) as object;
    expect(await isProofTrue(list, multikey)).toBe(true);
    const token = await (
      await desk.get('/api/badges/status/suspension', { accept: 'application/vc+jwt' })
    ).text();
    await expect(
      jwtVerify(token, createLocalJWKSet(jwks), { currentDate: context.clock.now() }),
    ).resolves.toBeDefined();
  });

  it('is suspended and reinstated at once, in its answer and in the list', async () => {
    const badge = await only();
    expect(await isInList('suspension', badge)).toBe(false);
    await changeStatus(context, member.id, 'OPEN_REVIEW');
    expect(await desk.outcomeOf({ jwt: badge.jwt })).toEqual(['VALID', 'HOLDS']);
    await changeStatus(context, member.id, 'SUSPEND');
    expect(await desk.outcomeOf({ jwt: badge.jwt })).toEqual(['SUSPENDED', 'SUSPENDED']);
    expect(await desk.outcomeOf({ code: member.code })).toEqual(['SUSPENDED', 'SUSPENDED']);
    expect(await isInList('suspension', badge)).toBe(true);
    expect((await desk.get(`/api/badges/${member.code}.png`)).status).toBe(404);
    expect((await desk.get(`/api/badges/${member.code}.jwt`)).status).toBe(200);
    await changeStatus(context, member.id, 'REINSTATE');
    expect(await desk.outcomeOf({ jwt: badge.jwt })).toEqual(['VALID', 'HOLDS']);
    expect(await isInList('suspension', badge)).toBe(false);
  });

  it('dies with a tier that was lost, not with one that was gained', async () => {
    await assessedAs(context, member.id, 'GOLD');
    await desk.issue(member.id);
    const [first, gold] = (await desk.badges(member.id)) as [KeptBadge, KeptBadge];
    expect([first.tier, gold.tier].sort()).toEqual(['GOLD', 'SIGNATORY']);
    const golden = [first, gold].find(({ tier }) => tier === 'GOLD')!;
    expect(await desk.verify({ code: member.code })).toMatchObject({ outcome: 'VALID', tier: 'GOLD' });
    await assessedAs(context, member.id, 'BRONZE', '2026-Q4');
    await desk.issue(member.id);
    expect(await desk.outcomeOf({ jwt: golden.jwt })).toEqual(['REVOKED', 'TIER_LOWERED']);
    expect(await isInList('revocation', golden)).toBe(true);
    expect(await desk.verify({ code: member.code })).toMatchObject({ outcome: 'VALID', tier: 'BRONZE' });
  });

  it.each([
    ['WITHDRAW', 'REVOKED', 'WITHDRAWN'],
    ['EXPIRE', 'EXPIRED', 'TERM_ENDED'],
    ['REVOKE', 'REVOKED', 'MEMBERSHIP_REVOKED'],
  ] as const)('dies when the membership ends (%s)', async (action, outcome, reason) => {
    const badge = await only();
    if (action === 'REVOKE') await changeStatus(context, member.id, 'OPEN_REVIEW');
    await changeStatus(context, member.id, action);
    await desk.issue(member.id);
    expect(await desk.outcomeOf({ jwt: badge.jwt })).toEqual([outcome, reason]);
    expect(await desk.outcomeOf({ code: member.code })).toEqual([outcome, reason]);
    expect(await isInList('revocation', badge)).toBe(true);
    expect((await desk.get(`/api/badges/${member.code}.svg`)).status).toBe(404);
  });

  it('ends when nothing was measured for a quarter, and lives on when something was', async () => {
    const badge = await only();
    desk.later(100);
    await context.app.get(RenewBadges).execute();
    expect(await only()).toEqual(badge);
    await context.app.get(Database).rows(
      `INSERT INTO charter_assessment (membership_id, company_id, quarter, tier, lines, policy_version, assessed_at)
       VALUES ($1, $2, '2026-Q4', 'SIGNATORY', '[]', '1.0', $3)`,
      [member.id, member.companyId, context.clock.now()],
    );
    await context.app.get(RenewBadges).execute();
    desk.later(40);
    expect(await desk.outcomeOf({ jwt: badge.jwt })).toEqual(['EXPIRED', 'EXPIRED']);
    expect(await desk.outcomeOf({ code: member.code })).toEqual(['VALID', 'HOLDS']);
    expect(await desk.badges(member.id)).toHaveLength(2);
  });

  it('is checked as a picture that anybody downloaded', async () => {
    for (const [form, type] of [
      ['png', 'image/png'],
      ['svg', 'image/svg+xml'],
    ] as const) {
      const response = await desk.get(`/api/badges/${member.code}.${form}?language=en`);
      expect(response.headers.get('content-type')).toContain(type);
      const file = new Uint8Array(await response.arrayBuffer());
      expect(await desk.verifyFile(file)).toMatchObject({
        outcome: 'VALID',
        companyId: company.id,
        companyName: 'EXAMPLE TRADING LIMITED',
      });
      expect(await desk.verifyFile(file.subarray(0, 60))).toMatchObject({ outcome: 'UNKNOWN' });
    }
    expect(await desk.verifyFile(new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({
      reasonCode: 'FILE_TOO_LARGE',
    });
    await expect(desk.verifyFile(new Uint8Array(4), 'image/png')).rejects.toThrow('415');
    expect(await (await desk.get(`/api/badges/${member.code}.qr`)).text()).toContain(
      `/verify/${member.code}</title>`,
    );
    expect((await desk.get('/api/badges/ZZZZZZZZZZ.png')).status).toBe(404);
    expect((await desk.get('/api/badges/status/gossip')).status).toBe(404);
  });

  it('is believed after its key was rotated out, and is issued anew when the key was stolen', async () => {
    const badge = await only();
    const keys = context.app.get(BadgeKeys);
    const { kid } = await keys.current();
    expect(await keys.rotate({ isCompromised: false })).toEqual({ retired: kid });
    expect((await keys.current()).kid).not.toBe(kid);
    expect((await keys.served()).map((key) => key.kid)).toContain(kid);
    expect(await desk.outcomeOf({ jwt: badge.jwt })).toEqual(['VALID', 'HOLDS']);
    desk.later(400);
    expect((await keys.served()).map((key) => key.kid)).not.toContain(kid);
    desk.later(-400);
    await context.app.get(Database).rows('UPDATE badge_key SET compromised_at = now() WHERE kid = $1', [kid]);
    expect(await desk.outcomeOf({ jwt: badge.jwt })).toEqual(['REVOKED', 'KEY_COMPROMISED']);
    await context.app.get(RenewBadges).execute();
    expect(await desk.outcomeOf({ code: member.code })).toEqual(['VALID', 'HOLDS']);
  });

  it('begins again after it ended, under a code of its own', async () => {
    await changeStatus(context, member.id, 'WITHDRAW');
    await desk.issue(member.id);
    const again = await signFor(context, signatory.person, company.id);
    await desk.issue(again.id);
    expect(again.code).not.toBe(member.code);
    expect(await desk.outcomeOf({ code: again.code })).toEqual(['VALID', 'HOLDS']);
    expect(await desk.outcomeOf({ code: member.code })).toEqual(['REVOKED', 'WITHDRAWN']);
  });

  it('is signed with one key, however many servers start together, which a copy of the database does not show', async () => {
    const database = context.app.get(Database);
    await database.rows('DELETE FROM badge_credential');
    await database.rows('DELETE FROM badge_key');
    const secret = 'a secret that all of these servers share';
    const servers = Array.from({ length: 6 }, () => new BadgeKeys(database, context.clock, { secret }));
    const keys = await Promise.all(servers.map((server) => server.current()));
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
    const [row] = await database.rows<{ text: string }>('SELECT badge_key::text AS text FROM badge_key');
    expect(row!.text).not.toContain(Buffer.from(keys[0]!.d).toString('hex'));
    expect(row!.text).not.toContain(keys[0]!.d);
    const stranger = new BadgeKeys(database, context.clock, {
      secret: 'the secret of another application here',
    });
    await expect(stranger.current()).rejects.toMatchObject({ code: 'BADGE_KEY_UNREADABLE' });
  });
});
