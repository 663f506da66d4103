import type { Day } from '#kernel';
import { factsFor, fixtureOf, inputOf, outcomesOf } from '../../../../tests/support/input-of.js';
import { gbPaymentPracticesSource } from './gb-payment-practices.source.js';
import { parseReportDay } from './report-day.js';

const SOURCE_ON = '2026-07-23' as Day;
const HEADER_22 =
  'Report Id,Start date,End date,Filing date,Company,Company number,Average time to pay,% Invoices paid within 30 days,% Invoices paid between 31 and 60 days,% Invoices paid later than 60 days,% Invoices not paid within agreed terms,Shortest (or only) standard payment period,Longest standard payment period,Maximum contractual payment period,Payment terms have changed,Suppliers notified of changes,Participates in payment codes,E-Invoicing offered,Supply-chain financing offered,Policy covers charges for remaining on supplier list,Charges have been made for remaining on supplier list,URL';
const HEADER_52 =
  'Report Id,Policy Regime,Financial period start date,Start date,End date,Filing date,Company,Company number,Qualifying contracts in reporting period,Payments made in reporting period,Qualifying construction contracts in reporting period,Construction contracts have retention clauses,Average time to pay,Total value invoices paid within 30 days,Total value invoices paid between 31 and 60 days,Total value invoices paid later than 60 days,% Invoices paid within 30 days,% Invoices paid between 31 and 60 days,% Invoices paid later than 60 days,Total value invoices paid later than agreed terms,% Invoices not paid within agreed terms,% Invoices not paid due to dispute,Shortest (or only) standard payment period,Longest standard payment period,Standard payment terms,Payment terms have changed,Suppliers notified of changes,Maximum contractual payment period,Maximum contractual payment period information,Other information payment terms,Retention clauses included in all construction contracts,Retention clauses included in standard payment terms,Retention clauses are used in specific circumstances,Description of specific circumstances for retention clauses,Retention clauses used above a specific sum,Value above which retention clauses are used,Retention clauses are at a standard rate,Retention clauses standard rate percentage,Retention clauses have parity with client,Description of parity policy,Retention clause money release description,Retention clause money release is staged,Description of stages for money release,Retention value compared to client retentions as %,Retention value compared to total payments as %,Dispute resolution process,Participates in payment codes,E-Invoicing offered,Supply-chain financing offered,Policy covers charges for remaining on supplier list,Charges have been made for remaining on supplier list,URL';
const REPORT: Record<string, string> = {
  'Report Id': '101',
  'Start date': '2025-07-01',
  'End date': '2025-12-31',
  'Filing date': '2026-01-20',
  Company: 'EXEMPLE LIMITED',
  'Company number': '00000001',
  'Average time to pay': '41',
  '% Invoices paid within 30 days': '30',
  '% Invoices paid between 31 and 60 days': '50',
  '% Invoices paid later than 60 days': '20',
  '% Invoices not paid within agreed terms': '12',
  '% Invoices not paid due to dispute': '3',
  'Shortest (or only) standard payment period': '30',
  'Longest standard payment period': '60',
  'Payment terms have changed': 'Yes, our terms\nchanged, see below',
  URL: 'https://check-payment-practices.service.gov.uk/report/101',
};
const csvOf = (header: string, ...reports: Record<string, string>[]): string => {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = reports.map((report) =>
    header
      .split(',')
      .map((column) => cell(report[column] ?? ''))
      .join(','),
  );
  return `\ufeff${[header, ...rows].join('\r\n')}\r\n`;
};
const read = async (content: string | Buffer) =>
  outcomesOf(gbPaymentPracticesSource, inputOf(content, 'csv'), SOURCE_ON);
const reportsOf = async (content: string | Buffer) =>
  factsFor(gbPaymentPracticesSource, 'payment_practice_report', await read(content));
const only = async (more: Record<string, string>, header = HEADER_52) =>
  (await reportsOf(csvOf(header, { ...REPORT, ...more })))[0]!;

describe('gb-payment-practices', () => {
  it('counts 22 and 52 columns in the headers that it is tested with', () => {
    expect([HEADER_22, HEADER_52].map((header) => header.split(',').length)).toEqual([22, 52]);
  });

  it('reads real rows of an extract without report ids: number and period make one', async () => {
    const extract = fixtureOf(new URL('./fixtures/construction-2026-07.csv', import.meta.url));
    const reports = await reportsOf(extract);
    expect(reports[0]).toEqual({
      company_id: 'GB-08462831',
      report_id: '08462831/2026-03-31',
      period_start_on: null,
      period_end_on: '2026-03-31',
      filed_on: null,
      average_days_to_pay: '71',
      paid_within_30_pct: '18',
      paid_31_to_60_pct: '28',
      paid_after_60_pct: '54',
      paid_late_pct: '40',
      late_by_dispute_pct: null,
      shortest_term_days: '28',
      longest_term_days: '60',
      sector_code: '42120',
      url: null,
      source: 'GB_PAYMENT_PRACTICES',
      source_on: '2026-07-23',
      record_id: '08462831/2026-03-31',
    });
    const companies = factsFor(gbPaymentPracticesSource, 'company', await read(extract));
    expect(companies[0]).toMatchObject({
      company_id: 'GB-08462831',
      name: 'ALSTOM TRANSPORT UK LIMITED',
      visibility: 'PUBLIC',
      status: 'UNKNOWN',
    });
  });

  it.each([
    ['22', HEADER_22, null],
    ['52', HEADER_52, '3'],
  ])(
    'reads the %s-column export, with a BOM, CRLF and prose over two lines',
    async (_width, header, dispute) => {
      expect(await only({}, header)).toMatchObject({
        company_id: 'GB-00000001',
        report_id: '101',
        period_start_on: '2025-07-01',
        period_end_on: '2025-12-31',
        filed_on: '2026-01-20',
        paid_late_pct: '12',
        late_by_dispute_pct: dispute,
        url: 'https://check-payment-practices.service.gov.uk/report/101',
        source_on: '2026-01-20',
      });
    },
  );

  it('keeps every report of a period: the latest filing is for the reader to take', async () => {
    const again = { ...REPORT, 'Report Id': '102', 'Filing date': '2026-02-01' };
    expect((await reportsOf(csvOf(HEADER_52, REPORT, again))).map(({ report_id }) => report_id)).toEqual([
      '101',
      '102',
    ]);
  });

  it('reads a copy that went through a spreadsheet', async () => {
    const copy = {
      'Company number': '1',
      'End date': '12/31/2025',
      'Start date': '7/1/2025',
      'Filing date': '1/20/2026',
      '% Invoices paid within 30 days': '30%',
      '% Invoices not paid due to dispute': 'None',
      'Average time to pay': '1,041',
    };
    expect(await only(copy)).toMatchObject({
      company_id: 'GB-00000001',
      period_end_on: '2025-12-31',
      filed_on: '2026-01-20',
      paid_within_30_pct: '30',
      late_by_dispute_pct: null,
      average_days_to_pay: null,
    });
  });

  it('keeps a report without statistics: the company had no qualifying contract', async () => {
    const empty = Object.fromEntries(
      Object.keys(REPORT)
        .filter((column) => /^%|Average|period$/.test(column))
        .map((column) => [column, '']),
    );
    expect(await only(empty)).toMatchObject({
      paid_late_pct: null,
      average_days_to_pay: null,
      shortest_term_days: null,
    });
  });

  it.each([
    ['Average time to pay', '3650', 'average_days_to_pay'],
    ['Average time to pay', '-4', 'average_days_to_pay'],
    ['% Invoices not paid within agreed terms', '140', 'paid_late_pct'],
    ['Longest standard payment period', '99999', 'longest_term_days'],
    ['URL', 'javascript:alert(1)', 'url'],
  ])('leaves out %s = %s', async (column, cell, fact) => {
    expect(await only({ [column]: cell })).toMatchObject({ [fact]: null });
  });

  it.each([
    [{ 'Company number': '' }, 'Company number is not a UK company number'],
    [{ 'Company number': 'ABC' }, 'Company number is not a UK company number'],
    [{ 'End date': '2205-12-31' }, 'End date is not a day that a report can have'],
    [{ 'End date': '31/12/2025' }, 'End date is not a day that a report can have'],
  ])('rejects %j', async (more, rejected) => {
    expect(await read(csvOf(HEADER_52, { ...REPORT, ...more }))).toMatchObject([
      { line: 2, outcome: { rejected } },
    ]);
  });

  it('drops a beginning after the end', async () => {
    expect(await only({ 'Start date': '2026-06-30' })).toMatchObject({
      period_start_on: null,
      period_end_on: '2025-12-31',
    });
  });

  it('refuses another CSV by its header', async () => {
    await expect(read('CompanyName, CompanyNumber\nA,1\n')).rejects.toMatchObject({ code: 'WRONG_HEADER' });
  });
});

describe('parseReportDay', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31T00:00:00', '2026-03-31'],
    ['3/31/2026', '2026-03-31'],
    ['2015-12-31', null],
    ['2026-07-24', null],
    ['None', null],
    [null, null],
  ])('reads %j as %j', (text, expected) => {
    expect(parseReportDay(text, SOURCE_ON)).toBe(expected);
  });
});
