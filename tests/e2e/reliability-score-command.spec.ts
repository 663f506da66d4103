import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PublicFacts } from '../support/public-facts.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

/** An invented number with a right checksum. */
const SIREN = '123456782';
const CLI = new URL('../../dist/server/apps/api/src/cli.js', import.meta.url).href;

describe('score command', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase();
    const facts = new PublicFacts(test.database);
    await facts.company(`FR-${SIREN}`);
    await facts.accounts(`FR-${SIREN}`, closedLastYear(), { equity_ratio: 18, liquidity_ratio: 105 });
  });
  afterAll(() => test.drop());

  /** The built command line in a process of its own, as an operator runs it. */
  function run(...options: string[]): Promise<{ stdout: string; stderr: string }> {
    const script = `import(${JSON.stringify(CLI)}).then((cli) => cli.runCli(['node', 'goodpayer', 'score', ...process.argv.slice(1)]))`;
    const env = { ...process.env, DATABASE_URL: test.url };
    return promisify(execFile)(process.execPath, ['-e', script, '--', ...options], { env });
  }

  it('explains the answer about one company, in parts that a reader can add up', async () => {
    const { stdout } = await run('--company', `FR-${SIREN}`);
    expect(stdout).toContain('grade C, provisional');
    expect(stdout).toContain('Equity: Equity is 18% of the balance sheet');
    expect(stdout).toContain('1 of 1 stored answers recomputed bit for bit.');
  });

  it('scores the whole table and says so when it already did', async () => {
    expect((await run('--all')).stderr).toContain('Scored: 1');
    expect((await run('--all')).stderr).toContain('already scored today');
  });

  it.each([
    [[], 'Choose one of --all'],
    [['--all', '--company', SIREN], 'Choose one of --all'],
    [['--company', '123456789'], 'must be a company number'],
    [['--company', '552032534'], 'is not in this database'],
  ])('refuses %p with one clear line', async (options, line) => {
    const refusal = await run(...options).catch((error: { code: number; stderr: string }) => error);
    expect(refusal).toMatchObject({ code: 1, stderr: expect.stringContaining(line) });
    expect(refusal.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('writes the model card', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goodpayer-card-'));
    await run('--model-card', join(folder, 'card.md'));
    expect(await readFile(join(folder, 'card.md'), 'utf8')).toContain('# Scoring model');
    await rm(folder, { recursive: true });
  });
});

/** The command asks the real clock, so its accounts must be recent whenever the test runs. */
function closedLastYear(): string {
  return `${new Date().getUTCFullYear() - 1}-12-31`;
}
