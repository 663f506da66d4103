import { Injectable } from '@nestjs/common';
import { addDays, type CompanyId, type Day } from '#kernel';
import { Database } from '#persistence';
import type { CharterTier } from '../status/membership-status.js';
import { publicStatusOf, type PublicCharterStatus } from '../status/public-standing.js';
import { shownUntil } from './shown-until.js';

/** Where a company's commitment to the charter stood on one day. */
export interface CharterStanding {
  readonly status: PublicCharterStatus;
  readonly tier: CharterTier;
  /** First signature. */
  readonly signedOn: Day;
  /** Day from which the status holds. */
  readonly statusOn: Day;
  /** End of the term, as signed by that day: the first day on which it no longer holds. */
  readonly termEndsOn: Day;
  /** Last day on which one that has ended is shown; null while it goes on. */
  readonly shownUntil: Day | null;
}

type Row = Omit<CharterStanding, 'shownUntil'> & { readonly companyId: CompanyId };

/** Read from the steps and signatures, which keep what the membership itself forgets when it changes. */
const STANDINGS = `SELECT DISTINCT ON (m.company_id) m.company_id AS "companyId", ${publicStatusOf('latest.to_status')} AS status, latest.tier,
    (m.signed_at AT TIME ZONE 'UTC')::date AS "signedOn", (changed.at AT TIME ZONE 'UTC')::date AS "statusOn",
    signature.term_ends_on AS "termEndsOn"
  FROM charter_membership m
  CROSS JOIN LATERAL (SELECT to_status, tier FROM membership_step WHERE membership_id = m.id AND at < $2::timestamptz
    ORDER BY seq DESC LIMIT 1) AS latest
  CROSS JOIN LATERAL (SELECT at FROM membership_step WHERE membership_id = m.id AND at < $2::timestamptz
    AND ${publicStatusOf('from_status')} IS DISTINCT FROM ${publicStatusOf('to_status')} ORDER BY seq DESC LIMIT 1) AS changed
  CROSS JOIN LATERAL (SELECT term_ends_on FROM charter_signature WHERE membership_id = m.id AND signed_at < $2::timestamptz
    ORDER BY signed_at DESC, id LIMIT 1) AS signature
  WHERE m.company_id = ANY($1) ORDER BY m.company_id, m.signed_at DESC, m.id`;

@Injectable()
export class CharterStandingsReadModel {
  constructor(private readonly database: Database) {}

  /** As was known at the end of `knownOn`; companies without a commitment that is still shown are absent. */
  async of(companyIds: readonly CompanyId[], knownOn: Day): Promise<Map<CompanyId, CharterStanding>> {
    const values = [companyIds, `${addDays(knownOn, 1)}T00:00:00Z`];
    const rows = await this.database.rows<Row>(STANDINGS, values, 'charter-standings');
    const standings = rows.map(({ companyId, ...row }): [CompanyId, CharterStanding] => [
      companyId,
      { ...row, shownUntil: shownUntil(row.status, row.statusOn) },
    ]);
    return new Map(standings.filter(([, { shownUntil: last }]) => last === null || last >= knownOn));
  }
}
