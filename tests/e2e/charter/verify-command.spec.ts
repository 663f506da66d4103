import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StampInvoice } from '../../../libs/charter/invoice/stamp-invoice/stamp-invoice.js';
import type { OfflineResult } from '#charter';
import { attachBadge } from '../../../libs/charter/invoice/stamp/attach-badge.js';
import { BadgeDesk } from '../../support/badges/badge-desk.js';
import { changeStatus, signedMember, type SignedMember } from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';
import { openInvoice, plainInvoice } from '../../support/invoices/plain-invoice.js';
import { openPublicAddress, type PublicAddress } from '../../support/public-address.js';
import { runBuiltCommand, runCommand, type CommandEnd } from '../../support/run-command.js';

const HOUR_MS = 60 * 60 * 1000;
const OURS = { seller: ['EXEMPLE INDUSTRIE', 'SIREN 732 829 320'], buyer: ['Client', 'SIREN 443 061 841'] };
const THEIRS = { seller: ['EXEMPLE PEINTURE', 'SIREN 443 061 841'], buyer: ['Client', 'SIREN 732 829 320'] };

/** What a shell gets from `npm run verify`: a badge of each form, what is wrong with others, and how old the copies are. */
describe('verify command', () => {
  let context: TestApp;
  let address: PublicAddress;
  let member: SignedMember;
  let folder: string;
  /** Of copies: another one has none. */
  let device: string;
  beforeAll(async () => {
    address = await openPublicAddress();
    context = await createTestApp({ environment: { PUBLIC_URL: address.url } });
    address.leadTo(context.app);
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-verify-command-'));
    // The command reads the clock of the machine. The badge is some days old, so that lists before today can be served.
    issuerLivesAgo(96);
    await storeExampleCompanies(context.test.database);
    member = await signedMember(context, EXAMPLE_FR.id);
    const desk = new BadgeDesk(context);
    await desk.issue(member.membership.id);
    const { code, companyId } = member.membership;
    const { jwt, document } = (await desk.badges(member.membership.id))[0]!;
    const keep = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
    for (const form of ['png', 'svg', 'jwt'])
      await keep(
        `badge.${form}`,
        new Uint8Array(await (await desk.get(`/api/badges/${code}.${form}`)).arrayBuffer()),
      );
    await keep('badge.json', JSON.stringify(document));
    await keep('forged.jwt', `${jwt.slice(0, -8)}AAAAAAAA`);
    await keep('plain.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const order = { signatory: { companyId }, invoice: await plainInvoice(OURS), language: 'fr' } as const;
    await keep('invoice.pdf', await context.app.get(StampInvoice).execute(order));
    const pasted = await openInvoice(THEIRS);
    attachBadge(pasted, jwt, context.clock.now());
    await keep('pasted.pdf', await pasted.save());
    const locked = await openInvoice(OURS);
    locked.encrypt({ ownerPassword: 'owner', userPassword: 'user' });
    await keep('encrypted.pdf', await locked.save({ useObjectStreams: false }));
  });
  afterAll(async () => {
    await context.close();
    await address.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    device = await mkdtemp(join(folder, 'device-'));
    issuerLivesAgo(0);
    address.leadTo(context.app);
  });

  function issuerLivesAgo(hours: number): void {
    context.clock.travelTo(new Date(Date.now() - hours * HOUR_MS));
  }
  const environment = () => ({ PUBLIC_URL: address.url, GOODPAYER_DATA: device });
  const verify = (given: string, ...options: string[]): Promise<CommandEnd> =>
    runCommand(['verify', given, ...options], environment());
  const file = (name: string) => join(folder, name);
  const answer = ({ stdout }: CommandEnd) => JSON.parse(stdout) as OfflineResult;

  it.each<[string, () => string]>([
    ['a code', () => member.membership.code],
    ['the address under a QR code', () => `${address.url}/verify/${member.membership.code}`],
    ['a file with a token', () => file('badge.jwt')],
    ['a document', () => file('badge.json')],
    ['a picture (PNG)', () => file('badge.png')],
    ['a picture (SVG)', () => file('badge.svg')],
    ['a stamped invoice', () => file('invoice.pdf')],
  ])('finds %s in force and ends with 0', async (_what, given) => {
    const { code, stdout, stderr } = await verify(given());
    expect([code, stderr]).toEqual([0, '']);
    const version = member.membership.versionId;
    expect(stdout.split('\n')).toEqual([
      'VALID: This badge is genuine and in force: the company keeps the charter at the tier shown.',
      `  company      ${EXAMPLE_FR.id}`,
      `  tier         SIGNATORY, charter ${version}`,
      expect.stringMatching(/^ {2}valid until {2}\d{4}-\d\d-\d\dT00:00:00.000Z$/),
      expect.stringMatching(/^ {2}status as of \d{4}-\d\d-\d\dT.*Z, \d+ min old$/),
      '  checked with the issuer',
    ]);
  });

  it('takes a token as it is, answers in French, and gives programs the whole answer', async () => {
    const token = (await new BadgeDesk(context).badges(member.membership.id))[0]!.jwt;
    expect((await verify(token, '--language', 'fr')).stdout).toMatch(/^VALID: Ce badge est authentique/);
    const ended = await verify(token, '--json');
    expect(ended.code).toBe(0);
    expect(answer(ended)).toMatchObject({
      outcome: 'VALID',
      reasonCode: 'HOLDS',
      companyId: EXAMPLE_FR.id,
      isFromCopies: false,
    });
  });

  it.each<[string, string, string, string]>([
    ['a forged token', 'forged.jwt', 'TAMPERED', 'SIGNATURE_WRONG'],
    ['a badge pasted on the invoice of another company', 'pasted.pdf', 'WRONG_SELLER', 'SELLER_DIFFERS'],
    ['a picture without a credential', 'plain.svg', 'UNKNOWN', 'NO_BADGE_FOUND'],
    ['an encrypted invoice', 'encrypted.pdf', 'UNKNOWN', 'FILE_ENCRYPTED'],
  ])('ends with 2 for %s, and says why', async (_what, name, outcome, reasonCode) => {
    const ended = await verify(file(name), '--json');
    expect([ended.code, answer(ended)]).toMatchObject([2, { outcome, reasonCode }]);
    expect((await verify(file(name))).stdout).toContain(`${outcome}: ${answer(ended).reason.en}\n`);
  });

  it('ends with 2 for a code that nobody has, and for a badge of an issuer that was not named', async () => {
    expect(answer(await verify('ZZZZZZZZZZ', '--json'))).toMatchObject({ reasonCode: 'CODE_UNKNOWN' });
    const elsewhere = await openPublicAddress();
    elsewhere.leadTo(context.app);
    const ended = await verify(file('badge.png'), '--json', '--issuer', `${elsewhere.url}/`);
    await elsewhere.close();
    expect([ended.code, answer(ended)]).toMatchObject([
      2,
      { outcome: 'UNKNOWN', reasonCode: 'FOREIGN_ISSUER' },
    ]);
  });

  it.each<[string, string[], RegExp]>([
    ['is not there', ['none.pdf'], /^goodpayer: There is no file "none\.pdf", and it is no code or token\.$/],
    ['is a folder', [tmpdir()], /^goodpayer: ".*" cannot be read \(EISDIR\)\.$/],
    [
      'lies behind a file',
      [`${new URL(import.meta.url).pathname}/badge.png`],
      /cannot be read \(ENOTDIR\)\.$/,
    ],
    [
      'is asked of no address',
      ['ZZZZZZZZZZ', '--issuer', 'goodpayer'],
      /^goodpayer: The issuer is an address/,
    ],
    ['is asked of a mailbox', ['ZZZZZZZZZZ', '--issuer', 'mailto:a@exemple.fr'], /The issuer is an address/],
  ])('ends with 1 and one line when what is given %s', async (_what, args, line) => {
    const { code, stdout, stderr } = await runCommand(['verify', ...args], environment());
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(line);
    expect(stderr).not.toContain('\n');
  });

  it('offline knows nothing without copies, and asks nobody', async () => {
    const ended = await verify(file('badge.png'), '--offline', '--json');
    expect([ended.code, answer(ended)]).toMatchObject([
      2,
      { reasonCode: 'ISSUER_UNREACHABLE', isFromCopies: true, statusAsOf: null },
    ]);
  });

  it.each([
    [0, 0, /VALID: [^]*, \d+ min old\n {2}checked with copies kept on this device$/],
    [3, 0, /VALID: [^]*, 3 h old\n/],
    [30, 2, /^UNKNOWN: .* too old to tell [^]*, 30 h old\n/],
    [72, 2, /^UNKNOWN: .* too old to tell [^]*, 3 days old\n/],
  ])('offline says that its list is %d hours old, and ends with %d', async (hours, code, said) => {
    issuerLivesAgo(hours);
    await verify(file('badge.png'));
    address.leadTo(null);
    const ended = await verify(file('badge.png'), '--offline');
    expect(ended.code).toBe(code);
    expect(ended.stdout).toMatch(said);
    // Without the option it is the same when nobody answers.
    expect(await verify(file('badge.png'))).toMatchObject({
      code,
      stdout: expect.stringMatching(said) as string,
    });
    expect(answer(await verify(member.membership.code, '--offline', '--json')).reasonCode).toBe(
      'CODE_NEEDS_ISSUER',
    );
  });

  it('tells a suspension, offline too once it was asked', async () => {
    for (const action of ['OPEN_REVIEW', 'SUSPEND'] as const)
      await changeStatus(context, member.membership.id, action);
    for (const options of [[], ['--offline']]) {
      const { code, stdout } = await verify(file('invoice.pdf'), ...options);
      expect([code, stdout.split(':')[0]]).toEqual([2, 'SUSPENDED']);
    }
    await changeStatus(context, member.membership.id, 'REINSTATE');
  });

  it('ends its process with these codes', async () => {
    const codeOf = async (given: string) => (await runBuiltCommand(['verify', given], environment())).code;
    expect(await Promise.all([file('badge.png'), file('forged.jwt'), 'none.pdf'].map(codeOf))).toEqual([
      0, 2, 1,
    ]);
  });
});
