import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock, type CompanyId, type Day } from '#kernel';
import { BatchedRead, Database } from '#persistence';
import { isDisclosed } from '../privacy/visibility-of.js';
import { ESTABLISHMENTS, PUBLIC_FACTS } from './company-facts.sql.js';
import type { CompanyProfile } from './company-profile.js';
import { toIdentity, type CompanyRow } from './company-row.js';
import { toPublicFacts, withKnownDueDay, type CompanyPublicFacts } from './public-facts.js';
import { sectorPaymentPractices, type SectorPaymentPractices } from './sector-payment-practices.js';

/** By a list in JSON and a lateral join: one plan serves a list of any length, so that nothing is planned again. */
const PROFILES = `SELECT profile.* FROM jsonb_array_elements_text($1) AS asked (company_id) CROSS JOIN LATERAL (
  SELECT ${PUBLIC_FACTS}, ${ESTABLISHMENTS} FROM company c WHERE c.company_id = asked.company_id LIMIT 1) AS profile`;

const DISCLOSED = `c.visibility IN ('PUBLIC', 'PARTIAL')`;
const FACTS = `SELECT ${PUBLIC_FACTS} FROM company c WHERE c.company_id = ANY($1) AND ${DISCLOSED} ORDER BY c.company_id`;
const FACTS_PAGE = `SELECT ${PUBLIC_FACTS} FROM company c WHERE c.company_id > $1 AND ${DISCLOSED} ORDER BY c.company_id LIMIT $4`;

/** A profile shows everything that is stored, whatever the day of its source. */
const ANY_DAY = 'infinity';
/** Reports are filed twice a year: their medians need not be computed for every visitor. */
const MEDIANS_LIFETIME_MS = 10 * 60_000;

/** Public facts for screens and for the score. One prepared statement, however many facts there are. */
@Injectable()
export class CompaniesReadModel {
  private readonly sectors = new LRUCache<string, { practices: SectorPaymentPractices | null }>({
    max: 1_000,
    ttl: MEDIANS_LIFETIME_MS,
    fetchMethod: async (activityCode) => ({
      practices: await sectorPaymentPractices(this.database, activityCode),
    }),
  });

  private readonly profiles = new BatchedRead<CompanyRow>(async (companyIds) => {
    const values = [JSON.stringify(companyIds), ANY_DAY, this.clock.today()];
    const rows = await this.database.rows<CompanyRow>(PROFILES, values, 'company-profile');
    return new Map(rows.map((row) => [row.identity.companyId, row]));
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `NOT_DISCLOSED` for natural persons; null when unknown, or when the register forbids to say that it exists. */
  async profile(companyId: CompanyId): Promise<CompanyProfile | 'NOT_DISCLOSED' | null> {
    const today = this.clock.today();
    const row = await this.profiles.find(companyId);
    if (!row || row.identity.visibility === 'HIDDEN') return null;
    if (!isDisclosed(row.identity.visibility)) return 'NOT_DISCLOSED';
    return {
      ...toPublicFacts(row, today),
      identity: withKnownDueDay(toIdentity(row), today),
      establishments: row.establishments,
    };
  }

  /** What was known of these companies on `asOf`, by company id; those that may not be shown are left out. */
  async facts(companyIds: readonly CompanyId[], asOf: Day): Promise<CompanyPublicFacts[]> {
    const rows = await this.database.rows<CompanyRow>(FACTS, [companyIds, asOf, asOf], 'company-facts');
    return rows.map((row) => toPublicFacts(row, asOf));
  }

  /** The same for every company after `after`, in batches ordered by company id; memory does not grow with their number. */
  async *allFacts(
    asOf: Day,
    { batchSize, after = '' }: { batchSize: number; after?: string },
  ): AsyncIterable<readonly CompanyPublicFacts[]> {
    for (let last = after; ;) {
      const values = [last, asOf, asOf, batchSize];
      const rows = await this.database.rows<CompanyRow>(FACTS_PAGE, values, 'company-facts-page');
      if (rows.length === 0) return;
      yield rows.map((row) => toPublicFacts(row, asOf));
      last = rows[rows.length - 1]!.identity.companyId;
    }
  }

  /** How the companies of this activity (UK SIC code) pay; null when fewer than ten of them have reported. */
  async sectorPaymentPractices(activityCode: string): Promise<SectorPaymentPractices | null> {
    return (await this.sectors.fetch(activityCode))?.practices ?? null;
  }
}
