import type { Database } from '#persistence';

const FROM_REGISTER = { source: 'SIRENE', source_on: '2026-01-01', record_id: 'test' };

type Cells = Readonly<Record<string, unknown>>;

/** Writes facts of invented companies as an import would, with the day on which the source stated them. */
export class PublicFacts {
  constructor(private readonly database: Database) {}

  company(companyId: string, known: Cells = {}): Promise<void> {
    const cells = { name: 'EXEMPLE', visibility: 'PUBLIC', status: 'ACTIVE', created_on: '2000-01-01' };
    return this.insert('company', {
      company_id: companyId,
      ...cells,
      ...FROM_REGISTER,
      source_on: '2015-01-01',
      ...known,
    });
  }

  accounts(companyId: string, closedOn: string, known: Cells = {}): Promise<void> {
    const cells = { closed_on: closedOn, kind: 'COMPLETE', is_partly_confidential: false };
    return this.insert('annual_accounts', {
      company_id: companyId,
      ...cells,
      ...FROM_REGISTER,
      source: 'INPI_RATIOS',
      ...known,
    });
  }

  notice(
    companyId: string,
    noticeId: string,
    kind: string,
    publishedOn: string,
    known: Cells = {},
  ): Promise<void> {
    const cells = {
      kind,
      nature: kind,
      notice_type: 'INITIAL',
      published_on: publishedOn,
      judged_on: publishedOn,
    };
    const source = { source: 'BODACC', source_on: publishedOn, record_id: noticeId };
    return this.insert('legal_notice', {
      company_id: companyId,
      notice_id: noticeId,
      ...cells,
      ...source,
      ...known,
    });
  }

  report(companyId: string, periodEndOn: string, known: Cells = {}): Promise<void> {
    const cells = { report_id: periodEndOn, period_end_on: periodEndOn, filed_on: periodEndOn };
    const source = { source: 'GB_PAYMENT_PRACTICES', source_on: periodEndOn, record_id: periodEndOn };
    return this.insert('payment_practice_report', { company_id: companyId, ...cells, ...source, ...known });
  }

  sanction(companyId: string, decidedOn: string, publishedUntil: string): Promise<void> {
    const cells = {
      record_id: decidedOn,
      amount_minor: 100_000,
      currency: 'EUR',
      reason: 'late payment',
      url: 'https://example.org',
    };
    const days = {
      decided_on: decidedOn,
      published_until: publishedUntil,
      source: 'DGCCRF',
      source_on: decidedOn,
    };
    return this.insert('sanction', { company_id: companyId, ...cells, ...days });
  }

  private async insert(table: string, cells: Cells): Promise<void> {
    const names = Object.keys(cells);
    const places = names.map((_name, index) => `$${index + 1}`);
    await this.database.rows(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(cells),
    );
  }
}
