import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { BatchedRead, Database } from '#persistence';
import type { ReliabilityReport } from './reliability-report.js';
import { fromStored, type StoredScorecard } from './snapshots/stored-scorecard.js';
import type { StoredSnapshot } from './snapshots/verify-snapshot.js';

interface LatestRow {
  readonly company_id: CompanyId;
  readonly scorecard: StoredScorecard;
  readonly computed_at: Date;
}

/** The join takes one company after the other, by the key: a list of any length has the same plan. */
const LATEST = `SELECT latest.* FROM jsonb_array_elements_text($1) AS asked (company_id) CROSS JOIN LATERAL (
  SELECT s.company_id, s.scorecard, s.computed_at FROM reliability_snapshot s WHERE s.company_id = asked.company_id
  ORDER BY s.as_of DESC, s.computed_at DESC LIMIT 1) AS latest`;

const HISTORY = `SELECT as_of AS "asOf", model_version AS "modelVersion", facts, scorecard
  FROM reliability_snapshot WHERE company_id = $1 ORDER BY as_of, computed_at`;

/** Stored answers, for screens and for whoever checks them. */
@Injectable()
export class ReliabilityReadModel {
  private readonly latestRows = new BatchedRead<LatestRow>(async (companyIds) => {
    const rows = await this.database.rows<LatestRow>(
      LATEST,
      [JSON.stringify(companyIds)],
      'reliability-latest',
    );
    return new Map(rows.map((row) => [row.company_id, row]));
  });

  constructor(private readonly database: Database) {}

  /** The stored answer, null when the company was never scored. */
  async latest(companyId: CompanyId): Promise<ReliabilityReport | null> {
    const row = await this.latestRows.find(companyId);
    return row ? { ...fromStored(row.scorecard), companyId, computedAt: row.computed_at } : null;
  }

  /** Every stored answer with its complete input, oldest first. */
  history(companyId: CompanyId): Promise<StoredSnapshot[]> {
    return this.database.rows<StoredSnapshot>(HISTORY, [companyId], 'reliability-history');
  }
}
