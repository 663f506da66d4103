import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { BatchedRead, Database } from '#persistence';
import type { ScoringFacts } from '#scoring';
import type { ReliabilityReport } from './reliability-report.js';
import { toScorePoint, type PointRow, type ScorePoint } from './score-history/score-point.js';
import { fromStored, type StoredScorecard } from './snapshots/stored-scorecard.js';
import type { StoredSnapshot } from './snapshots/verify-snapshot.js';

interface LatestRow {
  readonly company_id: CompanyId;
  readonly scorecard: StoredScorecard;
  readonly computed_at: Date;
}

interface DetailsRow {
  readonly company_id: CompanyId;
  readonly facts: ScoringFacts;
  readonly points: readonly PointRow[];
}

/** The join takes one company after the other, by the key: a list of any length has the same plan. */
const LATEST = `SELECT latest.* FROM jsonb_array_elements_text($1) AS asked (company_id) CROSS JOIN LATERAL (
  SELECT s.company_id, s.scorecard, s.computed_at FROM reliability_snapshot s WHERE s.company_id = asked.company_id
  ORDER BY s.as_of DESC, s.computed_at DESC LIMIT 1) AS latest`;

/** What stands beside the answer: its input, and the last answer of each day; of two models on one day, the later one. */
const DETAILS = `SELECT asked.company_id, latest.facts, curve.points FROM jsonb_array_elements_text($1) AS asked (company_id)
  CROSS JOIN LATERAL (SELECT s.facts FROM reliability_snapshot s WHERE s.company_id = asked.company_id
    ORDER BY s.as_of DESC, s.computed_at DESC LIMIT 1) AS latest
  CROSS JOIN LATERAL (SELECT jsonb_agg(to_jsonb(point) ORDER BY point."asOf") AS points FROM (
    SELECT DISTINCT ON (s.as_of) s.as_of AS "asOf", s.model_version AS "modelVersion", s.outcome, s.score, s.grade,
      s.interval_low AS low, s.interval_high AS high
    FROM reliability_snapshot s WHERE s.company_id = asked.company_id ORDER BY s.as_of, s.computed_at DESC) AS point) AS curve`;

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

  private readonly details = new BatchedRead<DetailsRow>(async (companyIds) => {
    const rows = await this.database.rows<DetailsRow>(
      DETAILS,
      [JSON.stringify(companyIds)],
      'reliability-details',
    );
    return new Map(rows.map((row) => [row.company_id, row]));
  });

  constructor(private readonly database: Database) {}

  /** The stored answer, null when the company was never scored. */
  async latest(companyId: CompanyId): Promise<ReliabilityReport | null> {
    const row = await this.latestRows.find(companyId);
    return row ? { ...fromStored(row.scorecard), companyId, computedAt: row.computed_at } : null;
  }

  /** The complete input of the stored answer. */
  async latestFacts(companyId: CompanyId): Promise<ScoringFacts | null> {
    return (await this.details.find(companyId))?.facts ?? null;
  }

  /** How the score went, oldest first: one point for each day on which the answer changed. */
  async points(companyId: CompanyId): Promise<ScorePoint[]> {
    return ((await this.details.find(companyId))?.points ?? []).map(toScorePoint);
  }

  /** Every stored answer with its complete input, oldest first. */
  history(companyId: CompanyId): Promise<StoredSnapshot[]> {
    return this.database.rows<StoredSnapshot>(HISTORY, [companyId], 'reliability-history');
  }
}
