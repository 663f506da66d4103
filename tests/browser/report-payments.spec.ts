import { amendReport } from './support/amend-report.js';
import { seriousViolations } from './support/axe.js';
import { PAYMENTS, withSuppliers } from './support/example-payments.js';
import { ReportReader } from './support/report-reader.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';

const ENGLISH = `/en/company/${EXAMPLE_FR.id}`;
const FRENCH = `/fr/entreprise/${EXAMPLE_FR.id}`;

describe('what suppliers experience', () => {
  const reader = ReportReader.forTests();
  const payments = () => reader.section('What its suppliers experience');

  it('is not shown while no supplier has said anything', async () => {
    await reader.page.goto(ENGLISH);
    await reader.section('Our opinion').waitFor();
    expect(await payments().count()).toBe(0);
  });

  it('is said first in sentences: how late, large against small, where it is heading, what is open', async () => {
    await amendReport(reader.page, withSuppliers);
    await reader.page.goto(ENGLISH);
    await payments().getByText('Pays 16 days after the due date, on average.').waitFor();
    await payments().getByText('So say 74 invoices of 5 suppliers.').waitFor();
    await payments().getByText('It pays large invoices sooner than small ones.').waitFor();
    await payments().getByText('It is improving: +6.2 index points in six months').waitFor();
    await payments().getByText('7 invoices are due and unpaid today.').waitFor();
  });

  it('shows both indices beside the sector on the scale of the trade', async () => {
    await amendReport(reader.page, withSuppliers);
    await reader.page.goto(ENGLISH);
    const rows = payments().getByRole('region', { name: 'Payment indices on one scale' }).getByRole('row');
    await rows.nth(2).waitFor();
    const [header, bySupplier, byAmount] = await rows.allInnerTexts();
    expect(header).toContain('80 = on time');
    expect(bySupplier).toMatch(
      /^Each supplier counts the same\s+16 days late\s+Sector \(stroke\): 72, 12 days late\s+68$/,
    );
    expect(byAmount).toMatch(/5 days late\s+Sector \(stroke\): 74, 10 days late\s+77$/);
    await payments().getByText('Sector: activity 43.22A, size PME, 24 companies.').waitFor();
  });

  it('says in a table what its bar shows', async () => {
    await amendReport(reader.page, withSuppliers);
    await reader.page.goto(ENGLISH);
    const cells = payments().getByRole('region', { name: 'When invoices are paid' }).getByRole('cell');
    await cells.first().waitFor();
    expect(await cells.allInnerTexts()).toEqual(['62%', '55%', '26%', '31%', '9%', '10%', '3%', '4%']);
  });

  it('keeps what is not counted in sight, with its reasons', async () => {
    await amendReport(reader.page, withSuppliers);
    await reader.page.goto(ENGLISH);
    await payments().getByText('6 reported invoices are not counted').click();
    expect(await payments().getByRole('listitem').allInnerTexts()).toEqual([
      '2 in dispute: shown, never counted against the company.',
      '3 of unverified suppliers.',
      '1 of a company related to this one.',
    ]);
  });

  it.each([
    [{ gap: -8.5 }, 'It pays large invoices later than small ones.'],
    [{ gap: null, valueWeighted: null }, 'Too few amounts are known to compare large and small invoices.'],
    [{ perSupplier: { points: 80, daysBeyondTerms: 0.2 } }, 'Pays on the due date, on average.'],
    [{ perSupplier: { points: 85, daysBeyondTerms: -7.4 } }, 'Pays 7 days before the due date, on average.'],
    [{ trend: { points: -7, direction: 'WORSENING' } }, 'It is getting worse: -7.0 index points'],
    [{ trend: { points: 1, direction: 'STEADY' } }, 'Steady over six months, with the same suppliers.'],
  ])('finds the words for %j', async (changed, words) => {
    await amendReport(reader.page, (served) => {
      withSuppliers(served);
      served.reliability['payments'] = { ...PAYMENTS, figures: { ...PAYMENTS.figures, ...changed } };
    });
    await reader.page.goto(ENGLISH);
    await payments().getByText(words).waitFor();
  });

  it('leaves it to the model to say that large and small are treated alike', async () => {
    await amendReport(reader.page, (served) => {
      withSuppliers(served);
      const signals = served.reliability['signals'] as object[];
      served.reliability['signals'] = [
        ...signals,
        { ...signals[0], id: 'treats-suppliers-alike', answer: 'TRUE' },
      ];
    });
    await reader.page.goto(ENGLISH);
    await payments().getByText('It pays large and small invoices alike.').waitFor();
  });

  it('withholds figures that would tell what one supplier said, and says so', async () => {
    await amendReport(reader.page, (served) => {
      withSuppliers(served);
      Object.assign(served.reliability, {
        payments: { ...PAYMENTS, figures: null, openInvoices: null },
        sectorPayments: null,
      });
    });
    await reader.page.goto(ENGLISH);
    await payments().getByText('Too few suppliers have spoken').waitFor();
    expect(await payments().getByRole('table').count()).toBe(0);
    const reasons = reader.section('Why we can’t say more');
    await reasons.getByText('A published figure would tell the company').waitFor();
    await reasons.getByText('a median would reveal a single one').waitFor();
  });

  it.each([
    [ENGLISH, 'What its suppliers experience'],
    [FRENCH, 'Ce que vivent ses fournisseurs'],
  ])('is accessible, silent and fits a narrow phone at %s', async (address, title) => {
    await reader.page.setViewportSize({ width: 360, height: 780 });
    await amendReport(reader.page, withSuppliers);
    await reader.page.goto(address, { waitUntil: 'networkidle' });
    await reader.section(title).getByRole('table').first().waitFor();
    expect(await seriousViolations(reader.page)).toEqual([]);
    expect(await reader.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(reader.faults).toEqual([]);
  });
});
