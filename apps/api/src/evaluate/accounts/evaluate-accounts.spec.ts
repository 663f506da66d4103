import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { logistic } from '../statistics/logistic.js';
import { seededRandom } from '../statistics/seeded-random.js';
import { accountsGoals } from './accounts-goals.js';
import { accountsReport } from './accounts-report.js';
import { evaluateAccounts } from './evaluate-accounts.js';
import type { AccountsMapping } from './mapping.js';

const MAPPING: AccountsMapping = {
  label: 'failed',
  failedText: 'yes',
  items: {
    equityRatio: '100 * equity / assets',
    liquidityRatio: '100 * current / short',
    workingCapitalToAssets: '(current - short) / assets',
    retainedEarningsToAssets: '0',
    ebitToAssets: 'profit / assets',
    equityToLiabilities: 'equity / (assets - equity)',
  },
};
const OPTIONS = { mapping: MAPPING, draws: 50, seed: 1 };

/** Firms whose risk of failure follows their equity and liquidity, and nothing else; `leaky` empties a cell of those that fail. */
function invented(count: number, leaky = false): string {
  const random = seededRandom(3);
  const rows = Array.from({ length: count }, () => {
    const [equity, current] = [random() * 90 - 10, 20 + random() * 100];
    const failed = random() < logistic(-2 - equity / 25 - (current - 60) / 60);
    const profit = leaky && failed && random() < 0.8 ? '' : random().toFixed(4);
    return [equity.toFixed(3), '100', current.toFixed(3), '50', profit, failed ? 'yes' : 'no'].join(',');
  });
  return ['equity,assets,current,short,profit,failed', ...rows, ''].join('\n');
}

describe('evaluation of the accounts card', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'panel-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function evaluate(content: string | Buffer, mapping = MAPPING, name = 'panel.csv') {
    const file = join(folder, name);
    await writeFile(file, content);
    return evaluateAccounts(file, { ...OPTIONS, mapping });
  }
  const methodOf = (result: Awaited<ReturnType<typeof evaluate>>, name: string) =>
    result.methods.find((method) => method.name === name)!;

  it('finds what the panel was made of, and that riskier points fail more often', async () => {
    const result = await evaluate(invented(3_000));
    const card = methodOf(result, 'card');
    expect(result.rows).toBe(3_000);
    expect(card.auc.value).toBeGreaterThan(0.7);
    expect(card.auc.low).toBeLessThan(card.auc.value);
    expect(methodOf(result, 'logistic, fitted here').auc.value).toBeGreaterThan(card.auc.value - 0.01);
    expect(methodOf(result, "Altman Z''").cardMinusThis!.value).toBeGreaterThan(0);
    const filled = result.bands.filter(({ rows }) => rows > 100);
    expect(filled.at(-1)!.failures / filled.at(-1)!.rows).toBeGreaterThan(
      filled[0]!.failures / filled[0]!.rows,
    );
    expect(result.brier).toBeLessThan(result.brierOfBaseRate);
  });

  it('shows by empty cells alone that a file betrays who failed', async () => {
    const leaky = await evaluate(invented(1_500, true));
    expect(methodOf(leaky, 'which cells are empty').auc.value).toBeGreaterThan(0.8);
    expect((await evaluate(invented(1_500))).methods.map(({ name }) => name)).not.toContain(
      'which cells are empty',
    );
  });

  it('reads ARFF, packed or not, as it reads CSV', async () => {
    const [header, ...rows] = invented(400).trim().split('\n');
    const attributes = header!.split(',').map((name) => `@attribute ${name} numeric`);
    const arff = ['% invented', "@relation 'panel'", '', ...attributes, '', '@data', ...rows].join('\n');
    const asCsv = await evaluate(invented(400));
    expect(await evaluate(arff, MAPPING, 'panel.arff')).toEqual({
      ...asCsv,
    });
    expect(await evaluate(gzipSync(arff), MAPPING, 'packed')).toEqual(asCsv);
  });

  it('reads sparse rows, which leave out zeros and the first of listed values', async () => {
    const [header, ...rows] = invented(400).trim().split('\n');
    const attributes = header!
      .split(',')
      .map((name) => `@attribute ${name} ${name === 'failed' ? '{no, yes}' : 'numeric'}`);
    const sparse = rows.map((row) => {
      const told = row.split(',').flatMap((cell, at) => (cell === 'no' ? [] : [`${at} ${cell}`]));
      return `{${told.join(', ')}}`;
    });
    const head = ['@relation panel', ...attributes, '@data'];
    expect(await evaluate([...head, ...sparse].join('\n'))).toEqual(await evaluate(invented(400)));
    await expect(evaluate([...head, '{9 1}'].join('\n'))).rejects.toMatchObject({
      code: 'BAD_ROW',
      message: 'Line 9: "9 1" is no cell of a sparse row.',
    });
  });

  it('knows a failure in every spelling of its label, and counts what the labels say', async () => {
    const spellings = ["'Yes'", '"yes"', ' YES ', "b'yes'"];
    let at = 0;
    const text = invented(400).replace(/yes$/gm, () => spellings[at++ % spellings.length]!);
    const [plain, spelled] = [await evaluate(invented(400)), await evaluate(text)];
    expect(spelled).toEqual(plain);
    expect(accountsReport(spelled)).toContain(`"yes" ${plain.failures} = failure`);
    const numbered = invented(400).replace(/yes$/gm, '1.0').replace(/no$/gm, '0.0');
    expect(await evaluate(numbered, { ...MAPPING, failedText: '1' })).toMatchObject({
      failures: plain.failures,
      labels: [{ text: '0.0' }, { text: '1.0', isFailure: true }],
    });
  });

  it('reads decimal commas when it is told so, and says how when it is not', async () => {
    const text = invented(400).replaceAll(',', ';').replaceAll('.', ',');
    expect(await evaluate(text, { ...MAPPING, decimalMark: ',' })).toEqual(await evaluate(invented(400)));
    await expect(evaluate(text)).rejects.toMatchObject({
      code: 'BAD_CELL',
      message: expect.stringContaining('say --decimal-mark ,'),
    });
  });

  it('drops rows that stand twice and counts absurd values without scoring them', async () => {
    const [header, first, ...rows] = invented(400).trim().split('\n');
    const absurd = '900,100,60,50,1,no';
    const result = await evaluate([header, first, first, absurd, ...rows].join('\n'));
    expect(result).toMatchObject({ rows: 401, duplicates: 1 });
    expect(result.ratios.find(({ ratio }) => ratio === 'equityRatio')).toMatchObject({
      absurd: 1,
      known: 400,
    });
    expect(result.ratios.find(({ ratio }) => ratio === 'interestCover')).toMatchObject({
      known: 0,
      notPublished: 401,
    });
  });

  it('takes turnover of the year before from the firm itself, and its label for the last year', async () => {
    const header = 'firm,year,turnover,equity,fate';
    const firms = ['a', 'b', 'c', 'd'].flatMap((firm, at) => [
      `${firm},2019,100,${40 - at},${at < 2 ? 'failed' : 'alive'}`,
      `${firm},2020,${50 + 40 * at},${20 + at},${at < 2 ? 'failed' : 'alive'}`,
    ]);
    const result = await evaluate([header, ...firms].join('\n'), {
      label: 'fate',
      failedText: 'failed',
      firm: 'firm',
      year: 'year',
      isLabelOfLastYear: true,
      items: { equityRatio: 'equity', turnover: 'turnover' },
    });
    expect(result).toMatchObject({ rows: 8, firms: 4, failures: 2 });
    expect(result.ratios.find(({ ratio }) => ratio === 'turnoverGrowth')).toMatchObject({ known: 4 });
    expect(result.methods.map(({ name }) => name)).not.toContain("Altman Z''");
  });

  it.each([
    ['', 'EMPTY_FILE', 'is empty'],
    ['equity,assets\n1,2\n', 'WRONG_HEADER', 'There is no column "current"'],
    ['equity,assets,current,short,profit,failed\n1,2,3,4\n', 'BAD_ROW', 'Line 2: 4 cells'],
    ['equity,assets,current,short,profit,failed\n1,2,x,4,5,no\n', 'BAD_CELL', 'Line 2, column current: "x"'],
    ['equity,assets,current,short,profit,failed\n1,2,3,4,5,?\n', 'BAD_CELL', 'Line 2, column failed'],
    ['equity,assets,current,short,profit,failed\n1,2,3,4,5,no\n', 'ONE_CLASS', '0 of 1 rows failed'],
    ['equity,assets,current,short,profit,failed\n', 'EMPTY_FILE', 'no rows'],
    ['@relation x\n@attribute failed {0,1}\nnonsense\n@data\n', 'WRONG_HEADER', 'Line 3: "nonsense"'],
    ['@relation x\n@attribute failed {0,1}\n', 'WRONG_HEADER', 'no line @data'],
  ])('refuses %j with %s', async (content, code, said) => {
    await expect(evaluate(content)).rejects.toMatchObject({ code, message: expect.stringContaining(said) });
  });

  it('refuses a file that is not there', async () => {
    await expect(evaluateAccounts(join(folder, 'none.csv'), OPTIONS)).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });

  it('prints no NaN, and says which goals are missed', async () => {
    const result = await evaluate(invented(300), { ...MAPPING, goal: 0.999 });
    expect(accountsReport(result)).not.toMatch(/NaN|Infinity|undefined/);
    expect(accountsGoals(result)[0]).toMatchObject({ isReached: false });
    expect(accountsReport(result)).toContain('NO');
  });
});
