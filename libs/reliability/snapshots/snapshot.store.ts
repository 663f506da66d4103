import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import type { Snapshot } from './snapshot.js';
import { toStored } from './stored-scorecard.js';

/** Takes the row of each company, unless facts read later are already behind its answer. Sorted, so that writers never deadlock. */
const CLAIM = `INSERT INTO reliability_refresh (company_id, refresh_on, facts_read_at)
  SELECT company_id, refresh_on, $3::timestamptz FROM unnest($1::text[], $2::date[]) AS n (company_id, refresh_on) ORDER BY company_id
  ON CONFLICT (company_id) DO UPDATE SET refresh_on = excluded.refresh_on, facts_read_at = excluded.facts_read_at
    WHERE reliability_refresh.facts_read_at <= excluded.facts_read_at
  RETURNING company_id`;

/**
 * Adds a snapshot only when its answer differs from the latest one: an unchanged company grows no history.
 * Not a prepared statement: its plan would stay the one of the empty table while the table grows by millions of rows.
 */
const WRITE = `INSERT INTO reliability_snapshot
    (company_id, as_of, model_version, outcome, score, interval_low, interval_high, grade, payment_suppliers, facts, scorecard, computed_at)
  SELECT company_id, (card->>'asOf')::date, card->>'modelVersion', card->>'outcome', (card->>'score')::double precision,
    (card#>>'{interval,low}')::double precision, (card#>>'{interval,high}')::double precision, card->>'grade',
    CASE WHEN jsonb_typeof(card#>'{payments,figures}') = 'object' THEN (card#>>'{evidence,independentSuppliers}')::integer END,
    facts, card, $2::timestamptz
  FROM jsonb_to_recordset($1::jsonb) AS n (company_id text, facts jsonb, card jsonb)
  WHERE NOT EXISTS (
    SELECT FROM (SELECT s.facts, s.scorecard FROM reliability_snapshot s WHERE s.company_id = n.company_id
      ORDER BY s.as_of DESC, s.computed_at DESC LIMIT 1) latest
    WHERE latest.facts = n.facts AND latest.scorecard - 'asOf' = n.card - 'asOf')
  ON CONFLICT (company_id, as_of, model_version) DO UPDATE SET outcome = excluded.outcome, score = excluded.score,
    interval_low = excluded.interval_low, interval_high = excluded.interval_high, grade = excluded.grade, payment_suppliers = excluded.payment_suppliers,
    facts = excluded.facts, scorecard = excluded.scorecard, computed_at = excluded.computed_at
  RETURNING company_id`;

const FORGET = `WITH refresh AS (DELETE FROM reliability_refresh WHERE company_id = ANY($1))
  DELETE FROM reliability_snapshot WHERE company_id = ANY($1)`;

@Injectable()
export class SnapshotStore {
  constructor(private readonly database: Database) {}

  /** The database's own time: the only clock that all writers share, so "read last" has one meaning. */
  async readingTime(): Promise<string> {
    const [row] = await this.database.rows<{ at: string }>('SELECT clock_timestamp()::text AS at');
    return row!.at;
  }

  /**
   * Stores snapshots whose facts were read at `factsReadAt`, several at a time in one transaction, and returns how many
   * answers are new. Repeating it changes nothing.
   */
  async save(
    snapshots: readonly Snapshot[],
    factsReadAt: string,
    also?: (sql: SqlRunner) => Promise<void>,
  ): Promise<number> {
    return this.database.transaction(async (sql) => {
      const current = await this.claim(sql, snapshots, factsReadAt);
      const written = await sql.rows(WRITE, [JSON.stringify(current.map(toRecord)), factsReadAt]);
      await also?.(sql);
      return written.length;
    });
  }

  /** What may no longer be shown is not kept. */
  async forget(companyIds: readonly CompanyId[]): Promise<void> {
    if (companyIds.length > 0) await this.database.rows(FORGET, [companyIds], 'reliability-forget');
  }

  private async claim(
    sql: SqlRunner,
    snapshots: readonly Snapshot[],
    factsReadAt: string,
  ): Promise<Snapshot[]> {
    const claimed = await sql.rows<{ company_id: string }>(
      CLAIM,
      [snapshots.map(({ companyId }) => companyId), snapshots.map(({ refreshOn }) => refreshOn), factsReadAt],
      'reliability-claim',
    );
    const ids = new Set(claimed.map((row) => row.company_id));
    return snapshots.filter(({ companyId }) => ids.has(companyId));
  }
}

/** One JSON document for a whole batch: PostgreSQL need not unescape the quotes of each value of an array. */
function toRecord({ companyId, facts, scorecard }: Snapshot) {
  return { company_id: companyId, facts, card: toStored(scorecard) };
}
