import type { Request } from 'playwright-core';
import { seriousViolations } from './support/axe.js';
import { DANONE, IN_LIQUIDATION } from './support/companies.js';
import { payEverything, storeRatedCompanies } from './support/rated-companies.js';
import { ReportReader } from './support/report-reader.js';
import { EXAMPLE_FR } from './support/store-rare-companies.js';
import { LATE_AND_BETTER } from './support/told-of-companies.js';

const REPORT = `/en/company/${EXAMPLE_FR.id}`;

describe('what if', () => {
  const reader = ReportReader.forTests();
  const whatIf = () => reader.section('What if…?');
  const box = (label: string) => whatIf().getByRole('textbox', { name: label, exact: true });
  const slider = (label: string) => whatIf().getByRole('slider', { name: label, exact: true });
  const questions: Request[] = [];
  const openReport = async (address = REPORT) => {
    questions.length = 0;
    reader.page.on('request', (request) => {
      if (request.postData()?.includes('"suppose"')) questions.push(request);
    });
    await reader.page.goto(address);
    await whatIf().waitFor();
  };
  const scoreOf = async (name: RegExp) => {
    const text = await whatIf().getByRole('row', { name }).getByRole('cell').innerText();
    return Number(text);
  };

  it('asks nothing before something is supposed', async () => {
    await openReport();
    await whatIf().getByText('Move a slider').waitFor();
    await reader.page.waitForLoadState('networkidle');
    expect(questions).toEqual([]);
    expect(await whatIf().getByRole('button', { name: 'Reset everything' }).isDisabled()).toBe(true);
  });

  it('shows the score before and after, and which points change', async () => {
    await openReport();
    await box('New suppliers').fill('3');
    await whatIf()
      .getByText(/^The score would change by \+\d/)
      .last()
      .waitFor();
    expect(await scoreOf(/^If this happens/)).toBeGreaterThan(await scoreOf(/^If nothing happens/));
    const changes = whatIf().getByRole('table', { name: 'What changes, in points' });
    await changes.getByRole('rowheader', { name: /^3 × / }).waitFor();
    await whatIf().getByText('Both scores are those of 21 November 2026').waitFor();
  });

  it('asks a registered question: only its hash travels', async () => {
    await openReport();
    await box('New suppliers').fill('1');
    await whatIf()
      .getByText(/^The score would change/)
      .last()
      .waitFor();
    expect(questions[0]!.method()).toBe('POST');
    expect(questions[0]!.postDataJSON()).toEqual({
      variables: {
        number: EXAMPLE_FR.id,
        suppose: {
          settlements: [],
          suppliers: [{ invoices: 10, daysLate: 0, evidence: 'DOCUMENTED' }],
        },
      },
      extensions: { persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    });
  });

  it('works by keyboard, and says its number with the unit', async () => {
    await openReport();
    await slider('New suppliers').focus();
    await reader.page.keyboard.press('ArrowRight');
    await reader.page.keyboard.press('ArrowRight');
    expect(await slider('New suppliers').getAttribute('aria-valuetext')).toBe('2 suppliers');
    expect(await box('New suppliers').inputValue()).toBe('2');
    await slider('Paid late by').focus();
    await reader.page.keyboard.press('End');
    expect(await box('Paid late by').inputValue()).toBe('90 days');
    await whatIf()
      .getByText(/^The score would change by -\d/)
      .last()
      .waitFor();
  });

  it('supposes invoices that stay unpaid', async () => {
    await openReport();
    await box('New suppliers').fill('2');
    await whatIf().getByLabel('Still unpaid after 90 days').check();
    await whatIf().getByLabel('What they show').selectOption('Their books');
    await whatIf()
      .getByText(/^The score would change by -\d/)
      .last()
      .waitFor();
    expect(await box('Paid late by').isDisabled()).toBe(true);
    expect(questions.at(-1)!.postData()).toContain('{"invoices":10,"daysLate":null,"evidence":"LEDGER"}');
  });

  it('begins afresh on demand', async () => {
    await openReport();
    await box('New suppliers').fill('3');
    await whatIf().getByText('If this happens').waitFor();
    await whatIf().getByRole('button', { name: 'Reset everything' }).click();
    await whatIf().getByText('Move a slider').waitFor();
    expect(await box('New suppliers').inputValue()).toBe('0');
  });

  it('gives a company without a score its first one', async () => {
    await openReport(`/en/company/FR-${DANONE}`);
    await box('New suppliers').fill('3');
    await whatIf().getByText('One of the two answers has no score').last().waitFor();
    expect(await scoreOf(/^If this happens/)).toBeGreaterThan(0);
    await whatIf()
      .getByRole('row', { name: /^If nothing happens/ })
      .getByText('Not enough evidence')
      .waitFor();
  });

  it('offers to pay invoices only when it is known which are open', async () => {
    await openReport();
    expect(await slider('Invoices paid').count()).toBe(0);
  });

  it('tells in place why a supposition is impossible, for instance because the invoices were paid meanwhile', async () => {
    await storeRatedCompanies(reader.served.database);
    await openReport(`/en/company/${LATE_AND_BETTER.id}`);
    await whatIf().getByText('Of 3 overdue invoices, some are paid').waitFor();
    await payEverything(reader.served.database, LATE_AND_BETTER.id);
    await box('Invoices paid').fill('2');
    expect(await whatIf().getByLabel('Paid on').inputValue()).toBe('2026-11-27');
    await whatIf().getByRole('alert').waitFor();
    expect(await whatIf().getByRole('alert').innerText()).not.toBe('');
    expect(questions.at(-1)!.postData()).toContain('"settlements":[{"invoices":2,"paidOn":"2026-11-27"}]');
  });

  it('offers to ask again when the network fails, and keeps what was supposed', async () => {
    await openReport();
    await reader.page.route('**/graphql', (route) => route.abort());
    await box('New suppliers').fill('2');
    await whatIf().getByRole('alert').getByText('No answer').waitFor();
    await reader.page.unroute('**/graphql');
    await whatIf().getByRole('button', { name: 'Try again' }).click();
    await whatIf().getByText('If this happens').waitFor();
    expect(await box('New suppliers').inputValue()).toBe('2');
  });

  it.each([
    ['a company in liquidation', `/en/company/FR-${IN_LIQUIDATION}`],
    ['the past', `${REPORT}?asOf=2026-06-30`],
  ])('has no place in a report of %s', async (_case, address) => {
    await reader.page.goto(address, { waitUntil: 'networkidle' });
    await reader.section('Our opinion').waitFor();
    expect(await whatIf().count()).toBe(0);
  });

  it.each([
    [REPORT, 'What if…?', 'New suppliers', 'If this happens'],
    [`/fr/entreprise/${EXAMPLE_FR.id}`, 'Et si…\u00a0?', 'Nouveaux fournisseurs', 'Si cela se passe'],
  ])('is accessible and silent with its answer at %s', async (address, title, label, row) => {
    await reader.page.goto(address);
    const section = reader.section(title);
    await section.getByRole('textbox', { name: label }).fill('2');
    await section.getByText(row).waitFor();
    expect(await seriousViolations(reader.page)).toEqual([]);
    expect(reader.faults).toEqual([]);
  });
});
