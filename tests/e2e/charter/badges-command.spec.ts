import { BadgeDesk } from '../../support/badges/badge-desk.js';
import { signedMember, type SignedMember } from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';
import { runBuiltCommand, runCommand, type CommandEnd } from '../../support/run-command.js';

const PUBLIC_URL = 'https://goodpayer.example';
const AUTH_SECRET = 'a secret that the servers and their command line share';

/** The keys that sign badges, changed by whoever operates the installation. */
describe('badges command', () => {
  let context: TestApp;
  let desk: BadgeDesk;
  let member: SignedMember;
  beforeAll(async () => {
    context = await createTestApp({ environment: { PUBLIC_URL, AUTH_SECRET } });
    // The command reads the clock of the machine.
    context.clock.travelTo(new Date());
    desk = new BadgeDesk(context);
  });
  afterAll(() => context.close());

  const rotate = (options: string[] = [], environment = {}): Promise<CommandEnd> =>
    runBuiltCommand(['badges', 'rotate-key', ...options], {
      DATABASE_URL: context.test.url,
      PUBLIC_URL,
      AUTH_SECRET,
      ...environment,
    });
  const served = async () => {
    const { keys } = (await (await desk.get('/.well-known/jwks.json')).json()) as { keys: { kid: string }[] };
    return keys.map(({ kid }) => kid.slice(kid.indexOf('#') + 1));
  };
  const badges = () => desk.badges(member.membership.id);
  const now = () => context.clock.travelTo(new Date());

  it('makes the first key where there was none', async () => {
    expect(await rotate()).toEqual({ code: 0, stdout: 'A first key signs.', stderr: '' });
    expect(await served()).toHaveLength(1);
  });

  it('retires a key: what it signed holds and is not issued anew, what comes next is signed with another', async () => {
    await storeExampleCompanies(context.test.database);
    member = await signedMember(context, EXAMPLE_FR.id);
    await desk.issue(member.membership.id);
    const [old] = await served();
    const { code, stdout } = await rotate();
    now();
    expect([code, stdout]).toEqual([0, `${old} is retired; a new key signs.`]);
    const [first, second] = await served();
    expect(second).toBe(old);
    expect(first).not.toBe(old);
    expect(await badges()).toMatchObject([{ kid: old }]);
    expect(await desk.outcomeOf({ jwt: (await badges())[0]!.jwt })).toEqual(['VALID', 'HOLDS']);
  });

  it('believes a compromised key no longer, and issues its badges anew in the same run', async () => {
    await context.test.database.rows('DELETE FROM badge_credential', []);
    await desk.issue(member.membership.id);
    const [stolen, ...others] = await served();
    expect(await badges()).toMatchObject([{ kid: stolen }]);
    const { code, stdout } = await rotate(['--compromised']);
    now();
    expect([code, stdout.split('\n')]).toEqual([
      0,
      [`${stolen} is retired; a new key signs.`, '1 badge(s) issued anew.'],
    ]);
    expect(await served()).not.toContain(stolen);
    expect(others).not.toContain(stolen);
    const [lost, anew] = await badges();
    expect(await desk.outcomeOf({ jwt: lost!.jwt })).toEqual(['REVOKED', 'KEY_COMPROMISED']);
    expect(await desk.outcomeOf({ jwt: anew!.jwt })).toEqual(['VALID', 'HOLDS']);
    expect(await desk.outcomeOf({ code: member.membership.code })).toEqual(['VALID', 'HOLDS']);
  });

  it('helps whoever lost the secret: the key that nobody can open is retired, and still served', async () => {
    const [unreadable] = await served();
    const { code, stdout } = await rotate([], {
      AUTH_SECRET: 'the secret that the installation has from now on',
    });
    expect([code, stdout]).toEqual([0, `${unreadable} is retired; a new key signs.`]);
    now();
    expect(await served()).toContain(unreadable);
  });

  it('ends with 1 and one line when it is set up wrongly', async () => {
    const { code, stdout, stderr } = await runCommand(['badges', 'rotate-key'], { AUTH_SECRET: 'short' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^goodpayer: Configuration: AUTH_SECRET.*$/);
  });
});
