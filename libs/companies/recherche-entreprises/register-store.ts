import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { recordEvent } from '#jobs';
import { Database, type SqlRunner } from '#persistence';
import { COMPANY_FACTS_CHANGED } from '../companies.events.js';
import { isDisclosed } from '../privacy/visibility-of.js';
import type { CompanyIdentity } from '../profile/company-profile.js';
import type { RegisterUnit } from './register-unit.js';

export type LookupOutcome = 'FOUND' | 'UNKNOWN' | 'NOT_DISCLOSED';

const COLUMNS = [
  'company_id',
  'visibility',
  'name',
  'acronym',
  'trade_names',
  'status',
  'created_on',
  'ceased_on',
  'legal_form_code',
  'activity_code',
  'activity_scheme',
  'size_band',
  'size_year',
  'size_category',
  'postcode',
  'locality',
  'department',
  'source',
  'source_on',
  'record_id',
  'imported_at',
];

/** The national register's own file is the reference: a live answer replaces it only when it is as recent. */
const KEEP_COMPANY = `INSERT INTO company (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((_, i) => `$${i + 1}`).join(', ')})
  ON CONFLICT (company_id) DO UPDATE SET ${COLUMNS.slice(1)
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}
  WHERE company.source <> 'SIRENE' OR excluded.source_on >= company.source_on
  RETURNING company_id`;

/** Another source may have named a company that the register protects: what it gave away is taken back. */
const PROTECT_COMPANY = `UPDATE company SET visibility = $2, name = NULL, acronym = NULL, trade_names = '{}',
    postcode = NULL, locality = NULL, department = NULL
  WHERE company_id = $1 AND visibility <> $2 RETURNING company_id`;

const KEEP_LOOKUP = `INSERT INTO register_lookup (company_id, outcome, open_establishments, closed_establishments, asked_at)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (company_id) DO UPDATE SET outcome = excluded.outcome, open_establishments = excluded.open_establishments,
    closed_establishments = excluded.closed_establishments, asked_at = excluded.asked_at`;

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
      const isChanged = unit !== null && (await keepIdentity(sql, unit.identity, askedAt));
      const counts =
        outcome === 'FOUND' ? [unit?.openEstablishments, unit?.closedEstablishments] : [null, null];
      await sql.rows(KEEP_LOOKUP, [companyId, outcome, ...counts, askedAt]);
      if (isChanged)
        await recordEvent(sql, { type: COMPANY_FACTS_CHANGED, payload: { companyIds: [companyId] } });
    });
    return outcome;
  }
}

function outcomeOf(unit: RegisterUnit | null): LookupOutcome {
  if (!unit || unit.identity.visibility === 'HIDDEN') return 'UNKNOWN';
  return isDisclosed(unit.identity.visibility) ? 'FOUND' : 'NOT_DISCLOSED';
}

async function keepIdentity(sql: SqlRunner, identity: CompanyIdentity, askedAt: Date): Promise<boolean> {
  if (!isDisclosed(identity.visibility)) {
    return (await sql.rows(PROTECT_COMPANY, [identity.companyId, identity.visibility])).length > 0;
  }
  const { source, sourceOn, recordId } = identity.provenance;
  const values = [
    identity.companyId,
    identity.visibility,
    identity.name,
    identity.acronym,
    identity.tradeNames,
    identity.status,
    identity.createdOn,
    identity.ceasedOn,
    identity.legalFormCode,
    identity.activityCode,
    identity.activityScheme,
    identity.sizeBand,
    identity.sizeYear,
    identity.sizeCategory,
    identity.postcode,
    identity.locality,
    identity.department,
    source,
    sourceOn,
    recordId,
    askedAt,
  ];
  return (await sql.rows(KEEP_COMPANY, values)).length > 0;
}
