import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issuerAt, IssuerCopies, verifyWithCopies, type OfflineResult } from '#charter';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { DomainError } from '#kernel';
import type { Ask } from '../../../libs/charter/badge/offline/issuer-copies.js';
import { rotateBadgeKey } from '../../../libs/charter/badge/keys/rotate-badge-key.js';
import type { MembershipRecord } from '../../../libs/charter/store/membership-record.js';
import { BadgeDesk } from '../../support/badges/badge-desk.js';
import { changeStatus, signedMember } from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';

const PUBLIC_URL = 'https://goodpayer.example';

/** What `npm run verify` does on the device of somebody who has no account and, sometimes, no connection. */
describe('a badge checked by a third party', () => {
  let context: TestApp;
  let desk: BadgeDesk;
  let member: MembershipRecord;
  let folder = '';
  let png: Uint8Array;
  /** What stands between the device and the issuer. */
  let ask: Ask;
  const honest: Ask = async (url, accept) => {
    const response = await desk.get(url.slice(PUBLIC_URL.length), { accept });
    return response.ok ? response.text() : null;
  };
  beforeAll(async () => {
    context = await createTestApp({ environment: { PUBLIC_URL } });
    await storeExampleCompanies(context.test.database);
    desk = new BadgeDesk(context);
    member = (await signedMember(context, EXAMPLE_FR.id)).membership;
    await desk.issue(member.id);
    png = new Uint8Array(await (await desk.get(`/api/badges/${member.code}.png`)).arrayBuffer());
  });
  afterAll(() => context.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-verify-'));
    ask = honest;
    context.clock.travelTo(new Date('2026-11-22T12:00:00Z'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const check = (given: Uint8Array | string, isOffline = false, url = PUBLIC_URL): Promise<OfflineResult> => {
    const issuer = issuerAt(url);
    const copies = new IssuerCopies(issuer, folder, context.clock, (address, accept) => ask(address, accept));
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    return verifyWithCopies({ bytes, issuer, copies, clock: context.clock, isOffline });
  };
  const later = (hours: number) => desk.later(hours / 24);

  it('is in force online and, with the copies of that, offline for a day: no longer', async () => {
    expect(await check(png)).toMatchObject({
      outcome: 'VALID',
      companyId: EXAMPLE_FR.id,
      isFromCopies: false,
    });
    later(24);
    const statusAsOf = new Date('2026-11-22T12:00:00Z');
    expect(await check(png, true)).toMatchObject({ outcome: 'VALID', isFromCopies: true, statusAsOf });
    later(1);
    expect(await check(png, true)).toMatchObject({
      outcome: 'UNKNOWN',
      reasonCode: 'STATUS_TOO_OLD',
      statusAsOf,
    });
    expect(await check(png)).toMatchObject({ outcome: 'VALID', isFromCopies: false });
  });

  it('is checked with the copies when the issuer cannot be reached, and cannot be without any', async () => {
    ask = () => Promise.reject(new DomainError('UNREACHABLE', 'no network'));
    expect(await check(png)).toMatchObject({ outcome: 'UNKNOWN', reasonCode: 'ISSUER_UNREACHABLE' });
    ask = honest;
    await check(png);
    ask = () => Promise.reject(new DomainError('UNREACHABLE', 'no network'));
    expect(await check(png)).toMatchObject({ outcome: 'VALID', isFromCopies: true });
  });

  it('keeps its copies when a hotel answers in place of the issuer, and is not checked with its page', async () => {
    ask = async () => '<html>Welcome</html>';
    expect(await check(png)).toMatchObject({ reasonCode: 'ISSUER_UNREACHABLE', isFromCopies: true });
    ask = honest;
    await check(png);
    ask = async () => '<html>Welcome</html>';
    expect(await check(png)).toMatchObject({ outcome: 'VALID', isFromCopies: true });
    expect(await check(png, true)).toMatchObject({ outcome: 'VALID' });
  });

  it('needs no file: its code is enough online, and offline once it was asked', async () => {
    await check(png);
    expect(await check(member.code, true)).toMatchObject({ reasonCode: 'CODE_NEEDS_ISSUER' });
    expect(await check(member.code)).toMatchObject({ outcome: 'VALID' });
    expect(await check(`${PUBLIC_URL}/verify/${member.code}`, true)).toMatchObject({ outcome: 'VALID' });
    expect(await check('ZZZZZZZZZZ')).toMatchObject({ outcome: 'UNKNOWN', reasonCode: 'CODE_UNKNOWN' });
  });

  it('is not believed of an issuer that nobody named', async () =>
    expect(await check(png, false, 'https://elsewhere.example')).toMatchObject({
      reasonCode: 'FOREIGN_ISSUER',
    }));

  it.each<[string, Ask, string]>([
    [
      'is missing',
      async (url, accept) => (url.includes('/status/') ? null : honest(url, accept)),
      'STATUS_UNREACHABLE',
    ],
    [
      'is that of the other purpose',
      (url, accept) => honest(url.replace('suspension', 'revocation'), accept),
      'STATUS_FORGED',
    ],
    [
      'was signed by nobody we know',
      async (url, accept) => {
        const body = await honest(url, accept);
        return url.includes('/status/') ? `${body!.slice(0, -8)}AAAAAAAA` : body;
      },
      'STATUS_FORGED',
    ],
    [
      'is a page of a hotel',
      async (url, accept) => (url.includes('/status/') ? '<html>' : honest(url, accept)),
      'STATUS_FORGED',
    ],
  ])('cannot be told when the status list %s', async (_title, between, reasonCode) => {
    ask = between;
    expect(await check(png)).toMatchObject({ outcome: 'UNKNOWN', reasonCode, statusAsOf: null });
  });

  it('cannot be told when the status list that is served is an old one', async () => {
    const old = await honest(`${PUBLIC_URL}/api/badges/status/suspension`, 'application/vc+jwt');
    later(30);
    ask = async (url, accept) => (url.includes('suspension') ? old : honest(url, accept));
    expect(await check(png)).toMatchObject({ outcome: 'UNKNOWN', reasonCode: 'STATUS_TOO_OLD' });
  });

  it('lives through a rotation of keys, and through the loss of a key that did not sign it', async () => {
    await check(png);
    const { secret } = context.app.get<IdentityOptions>(IDENTITY_OPTIONS);
    const options = { publicUrl: PUBLIC_URL, secret };
    later(1);
    await rotateBadgeKey(context.test.database, context.clock, { ...options, isCompromised: false });
    expect(await check(png)).toMatchObject({ outcome: 'VALID' });
    await rotateBadgeKey(context.test.database, context.clock, { ...options, isCompromised: true });
    expect(await check(png)).toMatchObject({ outcome: 'VALID' });
  });

  it('is suspended for whoever asks anew', async () => {
    await changeStatus(context, member.id, 'OPEN_REVIEW');
    await changeStatus(context, member.id, 'SUSPEND');
    expect(await check(png)).toMatchObject({ outcome: 'SUSPENDED' });
    expect(await check(png, true)).toMatchObject({ outcome: 'SUSPENDED', isFromCopies: true });
  });
});
