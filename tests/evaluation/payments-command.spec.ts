import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { csvOf, generatedHistory } from './generated-history.js';

const CLI = new URL('../../dist/server/apps/api/src/cli.js', import.meta.url).href;
const SCRIPT = `import(${JSON.stringify(CLI)}).then((cli) => cli.runCli(['node', 'goodpayer', 'evaluate', 'payments', ...process.argv.slice(1)]))`;
const FAST = ['--origins', '2', '--draws', '20'];

describe('evaluate payments', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
    file = join(folder, 'history.csv');
    await writeFile(file, csvOf(generatedHistory(60, 25, 3).invoices));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The built command line in a process of its own, as an operator runs it. */
  function run(...options: string[]): Promise<{ stdout: string; stderr: string }> {
    return promisify(execFile)(process.execPath, ['-e', SCRIPT, '--', ...options], { maxBuffer: 1 << 24 });
  }

  it('prints how it read the file, every table and the goals that were asked for', async () => {
    const { stdout, stderr } = await run(file, ...FAST, '--targets', 'ibm');
    expect(stdout).toContain(
      'history.csv: 1,500 rows; customer ← Customer ID, issued ← Invoice date, due ← Due date',
    );
    expect(stdout).toContain('1,500 settled invoices of 60 customers');
    for (const title of [
      'late > 0:',
      'late > 7:',
      'late > 30:',
      'late > 0: error of the probabilities',
      'late > 7: Brier by settled invoices known',
      'late > 30: log loss by settled invoices known',
      'late > 30: ECE by settled invoices known',
      'Share of results inside the interval',
      'Grades, next 90 days',
      'What a few ratings',
    ])
      expect(stdout).toContain(title);
    expect(stdout).toMatch(/^1 +AUC late > 0 +≥ 0\.860 +0\.\d{4} +\[0\.\d{4}; 0\.\d{4}\] +(yes|NO)$/m);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
    expect(stderr).toContain('scoring invoices …');
  });

  it('prints the same as JSON, without goals when none were named', async () => {
    const { stdout } = await run(file, ...FAST, '--json');
    const { evaluation, goals, file: read } = JSON.parse(stdout) as Record<string, never>;
    expect(goals).toEqual([]);
    expect(read).toMatchObject({ rowsRead: 1500, leftOut: [] });
    expect(evaluation).toMatchObject({ invoices: 1500, options: { origins: 2, draws: 20, seed: 1 } });
  });

  it.each([
    [['nowhere.csv'], 'goodpayer: There is no file or folder nowhere.csv.'],
    [['FILE', '--customer-column', 'Kunde'], 'goodpayer: Line 1: there is no column "Kunde"'],
    [['FILE', '--origins', '0'], 'It must be a whole number between 1 and 250.'],
    [['FILE', '--delimiter', 'ab'], 'It must be one sign'],
    [['FILE', '--targets', 'ours'], 'Allowed choices are ibm, highradius.'],
  ])('refuses in one line and with exit code 1: %j', async (options, message) => {
    const refused = run(...options.map((option) => (option === 'FILE' ? file : option)));
    await expect(refused).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(message) });
  });
});
