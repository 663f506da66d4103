import { amendReport } from './support/amend-report.js';
import { storeRatedCompanies } from './support/rated-companies.js';
import { ReportReader } from './support/report-reader.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';
import { LATE_AND_BETTER, MANY_SUPPLIERS, ON_TIME_AND_ALIKE } from './support/told-of-companies.js';

const REPORT = `/en/company/${EXAMPLE_FR.id}`;

describe('how far to trust a report', () => {
  const reader = ReportReader.forTests();
  const opinion = () => reader.section('Our opinion');
  const open = ({ id }: { readonly id: string }) => reader.page.goto(`/en/company/${id}`);
  beforeAll(() => storeRatedCompanies(reader.served.database));

  it('says beside the grade what it costs to fake it, and what that means', async () => {
    await open(LATE_AND_BETTER);
    await opinion().getByText('Verified accomplices to fake this score').waitFor();
    const ways = opinion().getByRole('definition');
    expect((await ways.allInnerTexts()).slice(-2)).toEqual(['6', '13']);
    await opinion().getByText('What this means').click();
    await opinion().getByText('It would take 6 colluding suppliers to raise this score').waitFor();
  });

  it('says that a score is beyond the reach of liars', async () => {
    await open(ON_TIME_AND_ALIKE);
    await opinion().getByText('out of reach', { exact: true }).waitFor();
  });

  it('draws a provisional grade as what it is, and says what is missing for a final one', async () => {
    await reader.page.goto(REPORT);
    const gauge = opinion().getByRole('img');
    expect(await gauge.getAttribute('data-provisional')).toBe('true');
    await opinion().getByText('Provisional: fewer than two independent suppliers').waitFor();
    await reader
      .section('Why we can’t say more')
      .getByText('No verified supplier has testified yet. It takes two independent ones')
      .waitFor();
  });

  it('draws a final grade with whole lines', async () => {
    await open(LATE_AND_BETTER);
    expect(await opinion().getByRole('img').getAttribute('data-provisional')).toBe('false');
    expect(await opinion().getByText('provisional').count()).toBe(0);
  });

  it('takes the limits of the grades from the model that gave the score', async () => {
    await amendReport(reader.page, ({ reliability }) => {
      reliability['gradeLimits'] = [
        { grade: 'A', from: 50 },
        { grade: 'B', from: 0 },
      ];
    });
    await reader.page.goto(REPORT);
    await opinion().getByRole('img').waitFor();
    expect(await opinion().getByRole('img').locator('text').allTextContents()).toEqual(
      expect.arrayContaining(['B', 'A']),
    );
    expect(await opinion().getByRole('img').getByText('E', { exact: true }).count()).toBe(0);
  });

  it('never rounds a score into a better grade', async () => {
    await amendReport(reader.page, ({ reliability }) => {
      Object.assign(reliability, { score: 89.6, grade: 'B', interval: { low: 80, high: 95, level: 0.8 } });
    });
    await reader.page.goto(REPORT);
    const gauge = opinion().getByRole('img', { name: /^Score of 89\.6 out of 100/ });
    await gauge.waitFor();
    await opinion()
      .getByText(/^Grade B/)
      .waitFor();
  });

  it('names suppliers by what they are, the most important ones first on show, the others as a sum', async () => {
    await open(MANY_SUPPLIERS);
    const waterfall = reader.section('Where the score comes from');
    const suppliers = waterfall.getByRole('rowheader').filter({ hasText: /^Verified supplier/ });
    await suppliers.first().waitFor();
    expect(await suppliers.count()).toBe(8);
    await waterfall.getByText('32 other suppliers').waitFor();
    await waterfall.getByRole('button', { name: 'Show 32 more suppliers' }).click();
    await suppliers.nth(39).waitFor();
    expect(await waterfall.getByText('other suppliers').count()).toBe(0);
  });
});
