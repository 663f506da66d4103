import { amendReport } from './support/amend-report.js';
import { ATTACK_COST, supplierContribution, withSuppliers } from './support/example-payments.js';
import { ReportReader } from './support/report-reader.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';

const REPORT = `/en/company/${EXAMPLE_FR.id}`;

describe('how far to trust a report', () => {
  const reader = ReportReader.forTests();
  const opinion = () => reader.section('Our opinion');

  it('says beside the grade what it costs to fake it, and what that means', async () => {
    await amendReport(reader.page, withSuppliers);
    await reader.page.goto(REPORT);
    await opinion().getByText('Verified accomplices to fake this score').waitFor();
    const ways = opinion().getByRole('definition');
    expect((await ways.allInnerTexts()).slice(-2)).toEqual(['3', '10']);
    await opinion().getByText('What this means').click();
    await opinion().getByText('It would take three suppliers who lie together.').waitFor();
  });

  it('says that a score is beyond the reach of liars', async () => {
    await amendReport(reader.page, (served) => {
      withSuppliers(served);
      served.reliability['attackCost'] = { ...ATTACK_COST, toRaise: null };
    });
    await reader.page.goto(REPORT);
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
    await amendReport(reader.page, withSuppliers);
    await reader.page.goto(REPORT);
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
    await amendReport(reader.page, ({ reliability }) => {
      const others = reliability['contributions'] as { kind: string }[];
      const suppliers = Array.from({ length: 30 }, (_, index) => supplierContribution(index + 1));
      reliability['contributions'] = [...others.slice(0, 1), ...suppliers, ...others.slice(1)];
    });
    await reader.page.goto(REPORT);
    const waterfall = reader.section('Where the score comes from');
    await waterfall.getByText('A supplier in construction, 50–99 staff (1)').waitFor();
    expect(await waterfall.getByText(/^A supplier in construction/).count()).toBe(8);
    await waterfall.getByText('22 other suppliers').waitFor();
    await waterfall.getByRole('button', { name: 'Show 22 more suppliers' }).click();
    await waterfall.getByText('A supplier in construction, 50–99 staff (30)').waitFor();
    expect(await waterfall.getByText('other suppliers').count()).toBe(0);
  });
});
