import { storeRatedCompanies } from './support/rated-companies.js';
import { DANONE } from './support/companies.js';
import { ReportReader } from './support/report-reader.js';
import {
  CONTESTED_TODAY,
  EARLY_AND_WORSE,
  LATE_AND_BETTER,
  NEVER_SCORED,
} from './support/told-of-companies.js';

const report = ({ id }: { readonly id: string }) => `/en/company/${id}`;

describe('the history of the score', () => {
  const reader = ReportReader.forTests();
  const history = () => reader.section('The score over time');
  beforeAll(() => storeRatedCompanies(reader.served.database));

  it('is a line with steps and gaps, summed up in a sentence', async () => {
    await reader.page.goto(report(LATE_AND_BETTER));
    await history().getByText('From 55 on 12 May 2025 to 58 today').waitFor();
    await history().getByText('(+3.4 points)').waitFor();
    const picture = history().getByRole('img');
    expect(await picture.getAttribute('aria-label')).toMatch(
      /^Line of the score: 7 answers from 3 February 2025/,
    );
    const lines = await picture.locator('path').all();
    const steps = await Promise.all(lines.map(async (line) => (await line.getAttribute('d')) ?? ''));
    expect(steps.filter((step) => /^M[\d.]+ [\d.]+H[\d.]+(V[\d.]+H[\d.]+)+$/.test(step))).toHaveLength(2);
    expect(await picture.locator('rect').count()).toBe(2);
  });

  it('is also a table, latest first, that tells a change of method', async () => {
    await reader.served.database.rows(
      `UPDATE reliability_snapshot SET model_version = '0.9' WHERE company_id = $1 AND as_of < '2026-01-01'`,
      [LATE_AND_BETTER.id],
    );
    await reader.page.goto(report(LATE_AND_BETTER));
    await history().getByText('The method changed during this time').waitFor();
    await history().getByText('Show the table').click();
    const rows = await history().getByRole('row').allInnerTexts();
    expect(rows[1]).toMatch(/^21 Nov 2026\s+58 · Grade D\s+\d+ to \d+\s+1\.0$/);
    expect(rows.at(-1)).toMatch(/^3 Feb 2025\s+Not enough evidence\s+–\s+0\.9$/);
  });

  it('ends with the last known score when there is none any more', async () => {
    await reader.page.goto(report(CONTESTED_TODAY));
    await history()
      .getByText(/^From \d+ on 20 February 2026 to \d+, the last known score/)
      .waitFor();
  });

  it.each([
    [EARLY_AND_WORSE, /^A single answer so far: \d+(\.\d)? out of 100, since 21 November 2026\./],
    [{ id: `FR-${DANONE}` }, /^A single answer so far, without a score, since 21 November 2026\./],
  ])('is a sentence while there is a single answer: $id', async (company, sentence) => {
    await reader.page.goto(report(company));
    await history().getByText(sentence).waitFor();
    expect(await history().getByRole('img').count()).toBe(0);
  });

  it('draws no line through answers that never had a score', async () => {
    await reader.page.goto(report(NEVER_SCORED));
    await history().getByText('Show the table').waitFor();
    expect(await history().getByRole('img').count()).toBe(0);
  });

  it('is left out while nothing was stored yet', async () => {
    await reader.page.goto(`${report(LATE_AND_BETTER)}?asOf=2025-01-15`);
    await reader.section('Our opinion').waitFor();
    expect(await history().count()).toBe(0);
  });
});
