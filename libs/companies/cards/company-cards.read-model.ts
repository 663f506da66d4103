import { Injectable } from '@nestjs/common';
import { companyIdParts, type CompanyId, type Country } from '#kernel';
import { BatchedRead, Database, type SqlRunner } from '#persistence';
import type { ActivityScheme, CompanyStatus } from '../profile/company-profile.js';

/** Enough of a company to name it in a list. */
export interface CompanyCard {
  readonly companyId: CompanyId;
  readonly country: Country;
  readonly number: string;
  /** Null when the company opposed its diffusion. */
  readonly name: string | null;
  readonly status: CompanyStatus;
  readonly activityCode: string | null;
  readonly activityScheme: ActivityScheme | null;
  readonly sizeBand: string | null;
  readonly sizeYear: number | null;
  readonly postcode: string | null;
  readonly locality: string | null;
  readonly department: string | null;
}

const CARDS = `SELECT company_id AS "companyId", name, status, activity_code AS "activityCode", activity_scheme AS "activityScheme",
    size_band AS "sizeBand", size_year AS "sizeYear", postcode, locality, department
  FROM company WHERE company_id = ANY($1) AND visibility IN ('PUBLIC', 'PARTIAL')`;

/** Names of companies for lists, read together however many ask at once. Natural persons have none. */
@Injectable()
export class CompanyCardsReadModel {
  private readonly batched = new BatchedRead<CompanyCard>((companyIds) => read(this.database, companyIds));

  constructor(private readonly database: Database) {}

  /** Null when the company is not known here or may not be shown. Inside a transaction give its `sql`. */
  async card(companyId: CompanyId, sql?: SqlRunner): Promise<CompanyCard | null> {
    const card = sql ? (await read(sql, [companyId])).get(companyId) : await this.batched.find(companyId);
    return card ?? null;
  }
}

async function read(sql: SqlRunner, companyIds: readonly string[]): Promise<Map<string, CompanyCard>> {
  const rows = await sql.rows<CompanyCard>(CARDS, [companyIds], 'company-cards');
  return new Map(rows.map((row) => [row.companyId, { ...row, ...companyIdParts(row.companyId) }]));
}
