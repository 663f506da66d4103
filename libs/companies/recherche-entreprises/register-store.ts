import { Injectable } from '@nestjs/common';
import { companyIdParts, dayOf, type CompanyId } from '#kernel';
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

/**
 * A nameless row for a unit that the register protects. What another source gave away is taken back, and what one
 * will say later is refused: a weaker source never shows a hidden company again. (`xmax` is 0 on a row just inserted.)
 */
const PROTECT_COMPANY = `INSERT INTO company AS old (company_id, visibility, status, source, source_on, record_id)
  VALUES ($1, $2, 'UNKNOWN', 'RECHERCHE_ENTREPRISES', $3, $4)
  ON CONFLICT (company_id) DO UPDATE SET visibility = excluded.visibility, name = NULL, acronym = NULL,
    trade_names = '{}', postcode = NULL, locality = NULL, department = NULL
  WHERE old.visibility <> excluded.visibility
  RETURNING company_id, xmax <> 0 AS was_shown`;

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

  /** Protected units leave a nameless row; `unit` null = the register knows no such number. */
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
  const kept = isDisclosed(visibility)
    ? await sql.rows(KEEP_COMPANY, [askedAt, ...columns.map((column) => cells[column])])
    : (await protect(sql, companyId, askedAt, visibility)).filter(({ was_shown }) => was_shown);
  const forgotten = await sql.rows(FORGET_PLACES, [companyId, visibility]);
  return kept.length + forgotten.length > 0;
}

function protect(
  sql: SqlRunner,
  companyId: CompanyId,
  askedAt: Date,
  visibility: string,
): Promise<{ was_shown: boolean }[]> {
  const values = [companyId, visibility, dayOf(askedAt), companyIdParts(companyId).number];
  return sql.rows<{ was_shown: boolean }>(PROTECT_COMPANY, values);
}
