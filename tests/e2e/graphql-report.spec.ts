import { Database } from '#persistence';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import {
  EXAMPLE_FR,
  EXAMPLE_GB,
  EXAMPLE_PERSON,
  storeExampleCompanies,
  UNKNOWN_SIREN,
} from '../support/example-companies.js';
import { ask } from '../support/graphql-client.js';
import { REPORT_DOCUMENT } from '../support/report-document.js';

interface ReportData {
  readonly company: {
    readonly __typename: string;
    readonly name?: string;
    readonly code?: string;
    readonly message?: { readonly fr: string; readonly en: string };
    readonly annualAccounts?: readonly { readonly turnover: { readonly minor: string } }[];
    readonly reliability?: { readonly outcome: string; readonly asOf: string };
  };
}

describe('the report query', () => {
  let context: TestApp;
  const report = (number: string) => ask<ReportData>(context.app, REPORT_DOCUMENT, { number });

  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
  });
  afterAll(() => context.close());

  it.each(['732829320', '732 829 320', '73282932000074', 'FR44732829320', 'fr-732829320'])(
    'answers to %s',
    async (number) => {
      const { data, errors } = await report(number);
      expect(errors).toBeUndefined();
      expect(data!.company).toMatchObject({
        __typename: 'Company',
        id: EXAMPLE_FR.id,
        name: EXAMPLE_FR.name,
        vatNumber: 'FR44732829320',
      });
      expect(data!.company.reliability).toMatchObject({ companyId: EXAMPLE_FR.id });
    },
  );

  it('gives exact amounts, labels and sources', async () => {
    const { data } = await report(EXAMPLE_FR.number);
    expect(data!.company).toMatchObject({
      legalForm: { code: '5710', label: { fr: expect.stringContaining('SAS') as string } },
      activity: { scheme: 'NAF_REV2', label: { fr: expect.any(String) as string } },
      provenance: {
        source: 'SIRENE',
        sourceOn: '2026-11-01',
        sourceName: { en: expect.any(String) as string },
      },
    });
    expect(data!.company.annualAccounts![0]!.turnover.minor).toBe('900719925474099301');
  });

  it('serves a UK company with its payment practices, latest first', async () => {
    const { data } = await report(EXAMPLE_GB.number);
    expect(data!.company).toMatchObject({
      name: EXAMPLE_GB.name,
      vatNumber: null,
      paymentPractices: [{ id: '9005', paidLatePct: 22 }, {}, {}, {}, {}],
    });
  });

  it.each([
    ['a wrong digit', '732829321', 'InvalidCompanyNumberError', 'WRONG_CHECKSUM', /clé de contrôle.*SIREN/],
    ['a SIRET with a wrong digit', '73282932000075', 'InvalidCompanyNumberError', 'WRONG_CHECKSUM', /SIRET/],
    ['a wrong VAT key', 'FR45732829320', 'InvalidCompanyNumberError', 'WRONG_CHECKSUM', /TVA/],
    ['two digits', '12', 'InvalidCompanyNumberError', 'WRONG_LENGTH', /9 chiffres/],
    ['a name', 'EXEMPLE', 'InvalidCompanyNumberError', 'NOT_A_NUMBER', /pas un numéro/],
    ['nothing', '', 'InvalidCompanyNumberError', 'NOT_A_NUMBER', /pas un numéro/],
    [
      'an SQL injection',
      "732829320' OR '1'='1",
      'InvalidCompanyNumberError',
      'NOT_A_NUMBER',
      /pas un numéro/,
    ],
    ['a null character', '732829320\u0000', 'InvalidCompanyNumberError', 'NOT_A_NUMBER', /pas un numéro/],
    ['10,000 emoji', '💸'.repeat(10_000), 'InvalidCompanyNumberError', 'NOT_A_NUMBER', /pas un numéro/],
    ['an unknown company', UNKNOWN_SIREN, 'CompanyNotFoundError', 'COMPANY_NOT_FOUND', /Aucune entreprise/],
    [
      'a natural person',
      EXAMPLE_PERSON.number,
      'CompanyNotDisclosedError',
      'COMPANY_NOT_DISCLOSED',
      /personne physique/,
    ],
  ])('refuses %s as data', async (_what, number, type, code, message) => {
    const { status, data, errors } = await report(number);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data!.company).toMatchObject({ __typename: type, code, field: 'number' });
    expect(data!.company.message!.fr).toMatch(message);
  });

  it('answers from what was known on a past day, and refuses a day to come', async () => {
    const asOf = (day: string) =>
      ask<{ reliabilityReport: unknown }>(
        context.app,
        'query ($asOf: Date) { reliabilityReport(number: "732829320", asOf: $asOf) { ... on ReliabilityReport { asOf outcome } } }',
        { asOf: day },
      );
    expect((await asOf('2025-03-01')).data).toMatchObject({ reliabilityReport: { asOf: '2025-03-01' } });
    expect((await asOf('2027-01-01')).errors).toMatchObject([
      { extensions: { code: 'DAY_IN_THE_FUTURE', field: 'asOf' } },
    ]);
    expect((await asOf('2026-02-30')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('asks the database four questions, however many facts there are: profile, stored score, what stands beside it, sector', async () => {
    await report(EXAMPLE_FR.number);
    const rows = jest.spyOn(context.app.get(Database), 'rows');
    await report(EXAMPLE_FR.number);
    const names = rows.mock.calls.map(([, , name]) => name);
    rows.mockRestore();
    expect(names.toSorted()).toEqual([
      'company-profile',
      'reliability-details',
      'reliability-latest',
      'sector-payments',
    ]);
  });
});
