import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { Database } from '#persistence';
import type { ReliabilityReport } from './reliability-report.js';
import { fromStored, type StoredScorecard } from './snapshots/stored-scorecard.js';
import type { StoredSnapshot } from './snapshots/verify-snapshot.js';

const LATEST = `SELECT scorecard, computed_at FROM reliability_snapshot WHERE company_id = $1
  ORDER BY as_of DESC, computed_at DESC LIMIT 1`;

const HISTORY = `SELECT as_of AS "asOf", model_version AS "modelVersion", facts, scorecard
  FROM reliability_snapshot WHERE company_id = $1 ORDER BY as_of, computed_at`;

/** Stored answers, for screens and for whoever checks them. */
@Injectable()
export class ReliabilityReadModel {
  constructor(private readonly database: Database) {}

  /** The stored answer, null when the company was never scored. One prepared statement. */
  async latest(companyId: CompanyId): Promise<ReliabilityReport | null> {
    const [row] = await this.database.rows<{ scorecard: StoredScorecard; computed_at: Date }>(
      LATEST,
      [companyId],
      'reliability-latest',
    );
    return row ? { ...fromStored(row.scorecard), companyId, computedAt: row.computed_at } : null;
  }

  /** Every stored answer with its complete input, oldest first. */
  history(companyId: CompanyId): Promise<StoredSnapshot[]> {
    return this.database.rows<StoredSnapshot>(HISTORY, [companyId], 'reliability-history');
  }
}
