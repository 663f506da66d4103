import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { announceChangedFacts } from '../announce-changed-facts.js';
import { isDisclosed } from '../privacy/visibility-of.js';
import { refreshCompanies } from '../search/refresh-search-index.js';
import { forgetHiddenPlaces } from '../sources/sirene/head-office.sql.js';
import { companyCells, registerCompany } from './register-company.js';
import type { RegisterUnit } from './register-unit.js';

export type LookupOutcome = 'FOUND' | 'UNKNOWN' | 'NOT_DISCLOSED';

const { columns } = registerCompany;
const KEEP_COMPANY = `INSERT INTO company AS old (${columns.join(', ')}, imported_at)
  VALUES (${columns.map((_, i) => `$${i + 2}`).join(', ')}, $1)
  ON CONFLICT (company_id) DO UPDATE
  SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}, imported_at = excluded.imported_at
  WHERE ${registerCompany.replaceWhen!.replaceAll('new.', 'excluded.')}
  RETURNING company_id`;

/** Another source may have named a company that the register protects: what it gave away is taken back. */
const PROTECT_COMPANY = `UPDATE company SET visibility = $2, name = NULL, acronym = NULL, trade_names = '{}',
    postcode = NULL, locality = NULL, department = NULL
  WHERE company_id = $1 AND visibility <> $2 RETURNING company_id`;

const FORGET_PLACES = forgetHiddenPlaces('(SELECT $1::text AS company_id, $2::text AS visibility)');

const KEEP_LOOKUP = `INSERT INTO register_lookup (company_id, outcome, asked_at) VALUES ($1, $2, $3)
  ON CONFLICT (company_id) DO UPDATE SET outcome = excluded.outcome, asked_at = excluded.asked_at`;

/** Keeps what the live register said, and when, so that it is not asked again too soon. */
@Injectable()
export class RegisterStore {
  constructor(private readonly database: Database) {}

  async lastOutcome(companyId: CompanyId, since: Date): Promise<LookupOutcome | null> {
    const [lookup] = await this.database.rows<{ outcome: LookupOutcome }>(
      'SELECT outcome FROM register_lookup WHERE company_id = $1 AND asked_at > $2',
      [companyId, since],
      'register-lookup',
    );
    return lookup?.outcome ?? null;
  }

  /** Natural persons leave nothing here but the fact that their number was asked for; `unit` null = the register knows no such number. */
  async keep(companyId: CompanyId, unit: RegisterUnit | null, askedAt: Date): Promise<LookupOutcome> {
    const outcome = outcomeOf(unit);
    await this.database.transaction(async (sql) => {
      const isChanged = unit !== null && (await keepCompany(sql, unit, askedAt));
      await sql.rows(KEEP_LOOKUP, [companyId, outcome, askedAt]);
      if (!isChanged) return;
      await refreshCompanies(sql, [companyId]);
      await announceChangedFacts(sql, [companyId]);
    });
    return outcome;
  }
}

function outcomeOf(unit: RegisterUnit | null): LookupOutcome {
  if (!unit || unit.identity.visibility === 'HIDDEN') return 'UNKNOWN';
  return isDisclosed(unit.identity.visibility) ? 'FOUND' : 'NOT_DISCLOSED';
}

async function keepCompany(sql: SqlRunner, unit: RegisterUnit, askedAt: Date): Promise<boolean> {
  const { companyId, visibility } = unit.identity;
  const cells = companyCells(unit);
  const changed = isDisclosed(visibility)
    ? await sql.rows(KEEP_COMPANY, [askedAt, ...columns.map((column) => cells[column])])
    : await sql.rows(PROTECT_COMPANY, [companyId, visibility]);
  const forgotten = await sql.rows(FORGET_PLACES, [companyId, visibility]);
  return changed.length + forgotten.length > 0;
}
