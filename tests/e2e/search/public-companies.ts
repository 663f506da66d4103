import type { SqlRunner } from '#persistence';

/** The columns of `company` that the search reads; what is left out is empty. */
export interface CompanyRow {
  readonly companyId: string;
  readonly name: string | null;
  readonly acronym?: string;
  readonly tradeNames?: readonly string[];
  readonly visibility?: 'PUBLIC' | 'PARTIAL' | 'NATURAL_PERSON' | 'HIDDEN';
  readonly status?: 'ACTIVE' | 'CEASED';
  readonly sizeBand?: string;
  readonly activityCode?: string;
  readonly postcode?: string;
  readonly department?: string;
}

/** Real rows of the Sirene stock of August 2026, of Recherche d'entreprises and of the Companies House data product. */
export const PUBLIC_COMPANIES: readonly CompanyRow[] = [
  {
    companyId: 'FR-552032534',
    name: 'DANONE',
    sizeBand: '42',
    activityCode: '70.10Z',
    postcode: '75009',
    department: '75',
  },
  {
    companyId: 'FR-356000000',
    name: 'LA POSTE',
    sizeBand: '53',
    activityCode: '53.10Z',
    postcode: '75015',
    department: '75',
  },
  { companyId: 'FR-016750697', name: 'ETS J VIRLY S A', sizeBand: '31', activityCode: '77.39Z' },
  { companyId: 'FR-017051186', name: 'PENNEQUIN INVEST', sizeBand: '21', activityCode: '43.12B' },
  {
    companyId: 'FR-046620266',
    name: 'OLLANDINI LOCATION VOITURES ET CAMIONS',
    sizeBand: '12',
    activityCode: '77.11A',
  },
  {
    companyId: 'FR-054501754',
    name: "SET - HUILLIER - SOCIETE D'ENTREPOSAGE ET DE TRANSPORTS",
    acronym: 'SET',
    sizeBand: '12',
    activityCode: '64.20Z',
  },
  {
    companyId: 'FR-057502510',
    name: "ANTINEA COURTAGE D'ASSURANCES",
    acronym: 'SACDROP ASSURANCES',
    tradeNames: ['SACDROP ASSURANCES'],
    sizeBand: '21',
    activityCode: '66.22Z',
  },
  {
    companyId: 'FR-057808172',
    name: 'DELTA ASSURANCES',
    tradeNames: ['COMEGA'],
    status: 'CEASED',
    sizeBand: '22',
    activityCode: '66.22Z',
  },
  {
    companyId: 'FR-400461356',
    name: 'LES RESTAURANTS DU COEUR',
    sizeBand: '21',
    activityCode: '88.99B',
    postcode: '49000',
    department: '49',
  },
  {
    companyId: 'FR-487444697',
    name: 'ESSOR ENERGIES',
    tradeNames: ['SOLARSUD'],
    sizeBand: '12',
    activityCode: '35.11Z',
    postcode: '24330',
    department: '24',
  },
  {
    companyId: 'FR-130025265',
    name: 'DIRECTION INTERMINISTERIELLE DU NUMERIQUE',
    acronym: 'DINUM',
    sizeBand: '32',
    activityCode: '84.11Z',
    postcode: '75007',
    department: '75',
  },
  { companyId: 'GB-05857258', name: '01 DIGITAL LIMITED', postcode: 'TS22 5HW' },
  { companyId: 'GB-SC606050', name: '!NSPIRED INVESTMENTS LTD', postcode: 'AB11 7SY' },
];

/** Stores or replaces the companies, as an import does. */
export async function storeCompanies(
  sql: SqlRunner,
  companies: readonly CompanyRow[],
  importedAt = new Date(),
): Promise<void> {
  for (const company of companies) {
    await sql.rows(
      `INSERT INTO company (company_id, name, acronym, trade_names, visibility, status, size_band, activity_code, activity_scheme,
         postcode, department, source, source_on, record_id, imported_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'SIRENE', '2026-08-01', $1, $12)
       ON CONFLICT (company_id) DO UPDATE SET name = excluded.name, acronym = excluded.acronym, trade_names = excluded.trade_names,
         visibility = excluded.visibility, status = excluded.status, imported_at = excluded.imported_at`,
      [
        company.companyId,
        company.name,
        company.acronym ?? null,
        company.tradeNames ?? [],
        company.visibility ?? 'PUBLIC',
        company.status ?? 'ACTIVE',
        company.sizeBand ?? null,
        company.activityCode ?? null,
        company.activityCode ? 'NAF_REV2' : null,
        company.postcode ?? null,
        company.department ?? null,
        importedAt,
      ],
    );
  }
}

/** A clearly invented company; its number has a wrong checksum, so that it can be nobody's. */
export function invented(serial: number, name: string, more: Partial<CompanyRow> = {}): CompanyRow {
  return { companyId: `FR-${String(900_000_000 + serial)}`, name, ...more };
}
