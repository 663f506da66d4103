import { FrozenClock, parseDay, type CompanyId, type Day } from '#kernel';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { LoadedSourcesReadModel } from '../loaded-sources/loaded-sources.read-model.js';
import { CompaniesReadModel } from './companies.read-model.js';

const EXEMPLE = 'FR-500000005' as CompanyId;
const EXAMPLE = 'GB-99999999' as CompanyId;
const day = (text: string) => parseDay(text)!;

/** Invented companies: nothing false is said of a real one. */
const ROWS = `
  INSERT INTO company (company_id, name, visibility, status, size_band, open_establishments, closed_establishments, source, source_on, record_id, ceased_on) VALUES
    ('${EXEMPLE}', 'EXEMPLE EN REDRESSEMENT', 'PUBLIC', 'ACTIVE', '01', 2, 1, 'SIRENE', '2026-07-31', '500000005', NULL),
    ('${EXAMPLE}', 'EXAMPLE LIMITED', 'PUBLIC', 'ACTIVE', NULL, NULL, NULL, 'COMPANIES_HOUSE', '2026-07-01', '99999999', NULL),
    ('FR-100000009', NULL, 'PARTIAL', 'ACTIVE', NULL, NULL, NULL, 'SIRENE', '2026-07-31', '100000009', NULL),
    ('FR-200000008', NULL, 'NATURAL_PERSON', 'ACTIVE', NULL, NULL, NULL, 'SIRENE', '2026-07-31', '200000008', NULL),
    ('FR-300000007', NULL, 'HIDDEN', 'ACTIVE', NULL, NULL, NULL, 'SIRENE', '2026-07-31', '300000007', NULL),
    ('FR-400000006', 'EXEMPLE CESSÉE', 'PUBLIC', 'CEASED', NULL, NULL, NULL, 'SIRENE', '2026-07-31', '400000006', '2026-03-01');
  INSERT INTO legal_notice (company_id, notice_id, kind, nature, notice_type, published_on, judged_on, payments_stopped_on, court, source, source_on, record_id) VALUES
    ('${EXEMPLE}', 'A1', 'REORGANISATION_OPENED', 'Jugement d''ouverture d''une procédure de redressement judiciaire', 'INITIAL', '2026-02-06', '2026-01-27', '2025-12-16', 'Lyon', 'BODACC', '2026-02-06', 'A1'),
    ('${EXEMPLE}', 'A2', 'CONVERTED_TO_LIQUIDATION', 'Jugement de conversion en liquidation judiciaire', 'INITIAL', '2026-06-06', '2026-05-27', NULL, 'Lyon', 'BODACC', '2026-06-06', 'A2');
  INSERT INTO annual_accounts (company_id, closed_on, kind, is_partly_confidential, turnover_minor, net_result_minor, equity_ratio, source, source_on, record_id) VALUES
    ('${EXEMPLE}', '2023-12-31', 'COMPLETE', false, 9007199254740993, -100, 29.927, 'INPI_RATIOS', '2024-12-12', '500000005/2023-12-31/C'),
    ('${EXEMPLE}', '2024-12-31', 'COMPLETE', true, NULL, NULL, NULL, 'INPI_RATIOS', '2025-12-12', '500000005/2024-12-31/C');
  INSERT INTO sanction (company_id, record_id, amount_minor, currency, reason, decided_on, published_until, url, source, source_on) VALUES
    ('${EXEMPLE}', 'old', 100, 'EUR', 'EXEMPLE', '2024-01-01', '2026-05-31', 'https://example.org', 'DGCCRF', '2024-01-02'),
    ('${EXEMPLE}', 'current', 250000000, 'EUR', 'EXEMPLE', '2026-01-01', '2026-06-01', 'https://example.org', 'DGCCRF', '2026-01-02');`;

describe('the read model of companies', () => {
  let db: TestDatabase;
  let companies: CompaniesReadModel;

  beforeAll(async () => {
    db = await createTestDatabase();
    await db.dataSource.query(ROWS);
    companies = new CompaniesReadModel(db.database, new FrozenClock(new Date('2026-06-01T08:00:00Z')));
  });
  afterAll(() => db.drop());

  it('gives a whole profile, exact to the cent, latest facts first', async () => {
    expect(await companies.profile(EXEMPLE)).toMatchObject({
      identity: {
        number: '500000005',
        country: 'FR',
        provenance: { source: 'SIRENE', sourceOn: '2026-07-31', recordId: '500000005' },
      },
      establishments: { open: 2, closed: 1 },
      insolvency: { status: 'REORGANISATION', since: '2026-01-27', paymentsStoppedOn: '2025-12-16' },
      legalNotices: [
        { noticeId: 'A2' },
        { noticeId: 'A1', court: 'Lyon', isSuperseded: false, provenance: { recordId: 'A1' } },
      ],
      annualAccounts: [
        { closedOn: '2024-12-31', isPartlyConfidential: true, turnover: null, equityRatio: null },
        {
          closedOn: '2023-12-31',
          turnover: { minor: 9007199254740993n, currency: 'EUR' },
          netResult: { minor: -100n },
          equityRatio: 29.927,
        },
      ],
    });
  });

  it('shows a fine until its publication ends, and not a day longer', async () => {
    expect(await companies.profile(EXEMPLE)).toMatchObject({
      sanctions: [{ recordId: 'current', amount: { minor: 250000000n } }],
    });
    const tomorrow = new CompaniesReadModel(db.database, new FrozenClock(new Date('2026-06-02T08:00:00Z')));
    expect(await tomorrow.profile(EXEMPLE)).toMatchObject({ sanctions: [] });
  });

  it('counts the establishments themselves when the register gave them', async () => {
    await db.database
      .rows(`INSERT INTO establishment (company_id, siret, status, source, source_on, record_id) VALUES
      ('${EXAMPLE}', '1', 'OPEN', 'SIRENE', '2026-07-31', '1'), ('${EXAMPLE}', '2', 'CLOSED', 'SIRENE', '2026-07-31', '2'), ('${EXAMPLE}', '3', 'UNKNOWN', 'SIRENE', '2026-07-31', '3')`);
    expect(await companies.profile(EXAMPLE)).toMatchObject({ establishments: { open: 1, closed: 1 } });
  });

  it('says nothing of a natural person, not even that a protected unit exists', async () => {
    expect(await companies.profile('FR-100000009' as CompanyId)).toMatchObject({
      identity: { visibility: 'PARTIAL', name: null },
    });
    expect(await companies.profile('FR-200000008' as CompanyId)).toBe('NOT_DISCLOSED');
    expect(await companies.profile('FR-300000007' as CompanyId)).toBeNull();
    expect(await companies.profile('FR-999999999' as CompanyId)).toBeNull();
  });

  it('knows on a day only what was public on that day', async () => {
    const [before] = await companies.facts([EXEMPLE], day('2026-01-31'));
    expect(before).toMatchObject({
      insolvency: { status: 'NONE' },
      legalNotices: [],
      sanctions: [{ recordId: 'current' }, { recordId: 'old' }],
    });
    expect(before!.annualAccounts).toHaveLength(2);
    expect(before!.identity).toMatchObject({
      status: 'UNKNOWN',
      sizeBand: null,
      name: 'EXEMPLE EN REDRESSEMENT',
    });

    const [after] = await companies.facts([EXEMPLE], day('2026-08-01'));
    expect(after).toMatchObject({
      insolvency: { status: 'LIQUIDATION' },
      sanctions: [],
      identity: { status: 'ACTIVE', sizeBand: '01' },
    });

    const [early] = await companies.facts([EXEMPLE], day('2025-01-01'));
    expect(early!.annualAccounts.map((accounts) => accounts.closedOn)).toEqual(['2023-12-31']);
  });

  it('takes a company for active until the day it ceased', async () => {
    const ceased = 'FR-400000006' as CompanyId;
    const status = async (on: string) => (await companies.facts([ceased], day(on)))[0]!.identity.status;
    expect(await status('2026-02-28')).toBe('ACTIVE');
    expect(await status('2026-03-01')).toBe('CEASED');
  });

  it.each([
    ['2026-07-02', '2026-08-01', null],
    ['2026-06-30', '2026-08-01', '2026-06-30'],
    ['2026-08-02', '2026-08-01', '2026-08-02'],
  ])(
    'calls accounts due on %s overdue on %s only when the register itself could know it',
    async (dueOn, asOf, known) => {
      await db.database.rows('UPDATE company SET accounts_next_due_on = $2 WHERE company_id = $1', [
        EXAMPLE,
        dueOn,
      ]);
      const [facts] = await companies.facts([EXAMPLE], day(asOf));
      expect(facts!.identity).toMatchObject({
        accountsNextDueOn: known,
        provenance: { sourceOn: '2026-07-01' },
      });
    },
  );

  it.each([1, 2, 100])('walks every company that may be scored once, in batches of %d', async (batchSize) => {
    const seen: string[] = [];
    for await (const batch of companies.allFacts(day('2026-08-01'), { batchSize })) {
      expect(batch.length).toBeLessThanOrEqual(batchSize);
      seen.push(...batch.map(({ identity }) => identity.companyId));
    }
    expect(seen).toEqual(['FR-100000009', 'FR-400000006', EXEMPLE, EXAMPLE]);
  });

  it('compares a company with its sector from ten companies on, by their latest reports', async () => {
    const report = (number: number, id: string, on: string, late: number | null) =>
      db.database.rows(
        `INSERT INTO payment_practice_report (company_id, report_id, period_end_on, average_days_to_pay, paid_within_30_pct, paid_31_to_60_pct, paid_after_60_pct, paid_late_pct, sector_code, source, source_on, record_id)
         VALUES ($1, $2, $3, 30, 80, 15, 5, $4, $5, 'GB_PAYMENT_PRACTICES', $3, $2)`,
        [`GB-0000000${number}`, id, on, late, '42990'],
      );
    for (let number = 0; number < 9; number++) {
      await db.database
        .rows(`INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id)
        VALUES ('GB-0000000${number}', 'EXEMPLE', 'PUBLIC', 'ACTIVE', 'COMPANIES_HOUSE', '2026-07-01', 'x')`);
      await report(number, `new-${number}`, '2026-03-31', number * 10);
      await report(number, `old-${number}`, '2025-03-31', 100);
    }
    expect(await companies.sectorPaymentPractices('42990')).toBeNull();

    await db.database
      .rows(`INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id)
      VALUES ('GB-00000009', 'EXEMPLE', 'PUBLIC', 'ACTIVE', 'COMPANIES_HOUSE', '2026-07-01', 'x')`);
    await report(9, 'new-9', '2026-03-31', 90);
    const afresh = new CompaniesReadModel(db.database, new FrozenClock(new Date()));
    expect(await afresh.sectorPaymentPractices('42990')).toEqual({
      activityCode: '42990',
      companies: 10,
      paidWithin30Pct: 80,
      paid31To60Pct: 15,
      paidAfter60Pct: 5,
      paidLatePct: 45,
      averageDaysToPay: 30,
    });
  });

  it('tells which registers were loaded, and when, by their latest finished import', async () => {
    await db.database
      .rows(`INSERT INTO import_run (source, file_name, fingerprint, state, source_on, updated_at) VALUES
      ('BODACC', 'a', 'a', 'DONE', '2026-02-13', '2026-03-01T00:00:00Z'), ('BODACC', 'b', 'b', 'DONE', '2026-02-12', '2026-03-02T00:00:00Z'),
      ('BODACC', 'c', 'c', 'FAILED', '2026-02-20', '2026-03-03T00:00:00Z'), ('DGCCRF', 'd', 'd', 'RUNNING', '2026-02-20', '2026-03-03T00:00:00Z')`);
    expect(await new LoadedSourcesReadModel(db.database).all()).toEqual([
      {
        source: 'BODACC',
        sourceOn: '2026-02-13' as Day,
        loadedAt: new Date('2026-03-01T00:00:00Z'),
        licence: 'Licence Ouverte 2.0 (Etalab)',
        url: 'https://bodacc-datadila.opendatasoft.com',
      },
    ]);
  });
});
