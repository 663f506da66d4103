import { amendReport } from './support/amend-report.js';
import { HISTORY, withSuppliers } from './support/example-payments.js';
import { ReportReader } from './support/report-reader.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';

const REPORT = `/en/company/${EXAMPLE_FR.id}`;

describe('the history of the score', () => {
  const reader = ReportReader.forTests();
  const history = () => reader.section('The score over time');
  const tell = (points: readonly unknown[]) =>
    amendReport(reader.page, (served) => {
      withSuppliers(served);
      served.reliability['history'] = points;
    });

  it('is a line with steps and gaps, summed up in a sentence', async () => {
    await tell(HISTORY);
    await reader.page.goto(REPORT);
    await history().getByText('From 61 on 12 May 2025 to 72 today').waitFor();
    await history().getByText('(+11.0 points)').waitFor();
    const picture = history().getByRole('img');
    expect(await picture.getAttribute('aria-label')).toMatch(
      /^Line of the score: 6 answers from 3 February 2025/,
    );
    const lines = await picture.locator('path').all();
    const steps = await Promise.all(lines.map(async (line) => (await line.getAttribute('d')) ?? ''));
    expect(steps.filter((step) => /^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+$/.test(step))).toHaveLength(2);
    expect(await picture.locator('rect').count()).toBe(2);
  });

  it('is also a table, latest first, that tells a change of method', async () => {
    await tell(HISTORY);
    await reader.page.goto(REPORT);
    await history().getByText('The method changed during this time').waitFor();
    await history().getByText('Show the table').click();
    const rows = await history().getByRole('row').allInnerTexts();
    expect(rows[1]).toMatch(/^30 Sept? 2026\s+72 · Grade C\s+63 to 81\s+1\.1$/);
    expect(rows.at(-1)).toMatch(/^3 Feb 2025\s+Not enough evidence\s+–\s+1\.0$/);
  });

  it('ends with the last known score when there is none any more', async () => {
    await tell(HISTORY.slice(0, 4));
    await reader.page.goto(REPORT);
    await history().getByText('From 61 on 12 May 2025 to 66, the last known score').waitFor();
  });

  it.each([
    [HISTORY.slice(1, 2), 'A single answer so far: 61 out of 100, since 12 May 2025.'],
    [HISTORY.slice(0, 1), 'A single answer so far, without a score, since 3 February 2025.'],
  ])('is a sentence while there is a single answer', async (points, sentence) => {
    await tell(points);
    await reader.page.goto(REPORT);
    await history().getByText(sentence).waitFor();
    expect(await history().getByRole('img').count()).toBe(0);
  });

  it('draws no line through answers that never had a score', async () => {
    await tell([HISTORY[0], { ...HISTORY[3] }]);
    await reader.page.goto(REPORT);
    await history().getByText('Show the table').waitFor();
    expect(await history().getByRole('img').count()).toBe(0);
  });

  it('is left out while nothing is stored', async () => {
    await tell([]);
    await reader.page.goto(REPORT);
    await reader.section('Our opinion').waitFor();
    expect(await history().count()).toBe(0);
  });
});
