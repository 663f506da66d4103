import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { signUpAndIn } from '../../support/sign-in.js';

const CLI = new URL('../../../dist/server/apps/api/src/cli.js', import.meta.url).href;

describe('moderators command', () => {
  let context: TestApp;
  beforeAll(async () => {
    context = await createTestApp();
    await signUpAndIn(context.app, { email: 'judge@exemple.fr' });
  });
  afterAll(() => context.close());

  /** The built command line in a process of its own, as an operator runs it. */
  function run(...options: string[]): Promise<{ stdout: string; stderr: string }> {
    const script = `import(${JSON.stringify(CLI)}).then((cli) => cli.runCli(['node', 'goodpayer', 'moderators', ...process.argv.slice(1)]))`;
    const env = { ...process.env, DATABASE_URL: context.test.url };
    return promisify(execFile)(process.execPath, ['-e', script, '--', ...options], { env });
  }

  it('names and dismisses people who have an account', async () => {
    expect((await run('list')).stdout).toContain('Nobody moderates yet');
    await run('add', 'Judge@Exemple.fr');
    await run('add', 'judge@exemple.fr');
    const { stdout } = await run('list');
    expect(stdout).toMatch(
      /^judge@exemple\.fr {2}since \d{4}-\d\d-\d\d {2}has no rights before a second factor/,
    );
    expect(stdout.trim().split('\n')).toHaveLength(1);
    await run('remove', 'judge@exemple.fr');
    expect((await run('list')).stdout).toContain('Nobody moderates yet');
  });

  it.each([
    [['add', 'nobody@exemple.fr'], 'Nobody has opened an account with nobody@exemple.fr'],
    [['remove', 'judge@exemple.fr'], 'judge@exemple.fr is no moderator'],
  ])('refuses %p with one clear line', async (options, line) => {
    const refusal = await run(...options).catch((error: { code: number; stderr: string }) => error);
    expect(refusal).toMatchObject({ code: 1, stderr: expect.stringContaining(line) as string });
    expect(refusal.stderr.trim().split('\n')).toHaveLength(1);
  });
});
