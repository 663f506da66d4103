import { seriousViolations } from './support/axe.js';
import { storeRatedCompanies } from './support/rated-companies.js';
import { ReportReader } from './support/report-reader.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';
import {
  EARLY_AND_WORSE,
  FOREIGN_AMOUNTS,
  LATE_AND_BETTER,
  ON_TIME_AND_ALIKE,
  ONE_SUPPLIER,
} from './support/told-of-companies.js';

const english = ({ id }: { readonly id: string }) => `/en/company/${id}`;
const french = ({ id }: { readonly id: string }) => `/fr/entreprise/${id}`;

describe('what suppliers experience', () => {
  const reader = ReportReader.forTests();
  const payments = () => reader.section('What its suppliers experience');
  beforeAll(() => storeRatedCompanies(reader.served.database));

  it('is not shown while no supplier has said anything', async () => {
    await reader.page.goto(english(EXAMPLE_FR));
    await reader.section('Our opinion').waitFor();
    expect(await payments().count()).toBe(0);
  });

  it('is said first in sentences: how late, large against small, where it is heading, what is open', async () => {
    await reader.page.goto(english(LATE_AND_BETTER));
    await payments().getByText('Pays 18 days after the due date, on average.').waitFor();
    await payments().getByText('So say 70 invoices of 5 suppliers.').waitFor();
    await payments().getByText('It pays large invoices sooner than small ones.').waitFor();
    await payments().getByText('It is improving: +7.6 index points in six months').waitFor();
    await payments().getByText('3 invoices are due and unpaid today.').waitFor();
  });

  it('shows both indices beside the sector on the scale of the trade', async () => {
    await reader.page.goto(english(LATE_AND_BETTER));
    const rows = payments().getByRole('region', { name: 'Payment indices on one scale' }).getByRole('row');
    await rows.nth(2).waitFor();
    const [header, bySupplier, byAmount] = await rows.allInnerTexts();
    expect(header).toContain('80 = on time');
    expect(bySupplier).toMatch(
      /^Each supplier counts the same\s+18 days late\s+Sector \(stroke\): 70, 14 days late\s+66$/,
    );
    expect(byAmount).toMatch(/9 days late\s+Sector \(stroke\): 71, 13 days late\s+74$/);
    await payments().getByText('Sector: activity 43.22A, size PME, 24 companies.').waitFor();
  });

  it('says in a table what its bar shows', async () => {
    await reader.page.goto(english(LATE_AND_BETTER));
    const cells = payments().getByRole('region', { name: 'When invoices are paid' }).getByRole('cell');
    await cells.first().waitFor();
    expect(await cells.allInnerTexts()).toEqual(['14%', '35%', '57%', '52%', '27%', '12%', '1.4%', '0.1%']);
  });

  it('keeps what is not counted in sight, with its reasons', async () => {
    await reader.page.goto(english(LATE_AND_BETTER));
    await payments().getByText('7 reported invoices are not counted').click();
    expect(await payments().getByRole('listitem').allInnerTexts()).toEqual([
      '2 in dispute: shown, never counted against the company.',
      '3 of unverified suppliers.',
      '1 of a company related to this one.',
      '1 for which the same supplier has better proof.',
    ]);
  });

  it.each([
    [EARLY_AND_WORSE, 'Pays 13 days before the due date, on average.'],
    [EARLY_AND_WORSE, 'It pays large invoices later than small ones.'],
    [EARLY_AND_WORSE, 'It is getting worse: -6.9 index points in six months'],
    [ON_TIME_AND_ALIKE, 'Pays on the due date, on average.'],
    [ON_TIME_AND_ALIKE, 'It pays large and small invoices alike.'],
    [ON_TIME_AND_ALIKE, 'Steady over six months, with the same suppliers.'],
    [FOREIGN_AMOUNTS, 'Too few amounts are known to compare large and small invoices.'],
  ])('finds the words for %j: %s', async (company, words) => {
    await reader.page.goto(english(company));
    await payments().getByText(words).waitFor();
  });

  it('withholds figures that would tell what one supplier said, and says so', async () => {
    await reader.page.goto(english(ONE_SUPPLIER));
    await payments().getByText('Too few suppliers have spoken').waitFor();
    expect(await payments().getByRole('table').count()).toBe(0);
    const reasons = reader.section('Why we can’t say more');
    await reasons.getByText('A published figure would tell the company').waitFor();
    await reasons.getByText('a median would reveal a single one').waitFor();
  });

  it.each([
    [english(LATE_AND_BETTER), 'What its suppliers experience'],
    [french(LATE_AND_BETTER), 'Ce que vivent ses fournisseurs'],
  ])('is accessible, silent and fits a narrow phone at %s', async (address, title) => {
    await reader.page.setViewportSize({ width: 360, height: 780 });
    await reader.page.goto(address, { waitUntil: 'networkidle' });
    await reader.section(title).getByRole('table').first().waitFor();
    expect(await seriousViolations(reader.page)).toEqual([]);
    expect(await reader.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(reader.faults).toEqual([]);
  });
});
