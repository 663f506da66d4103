import { Injectable } from '@nestjs/common';
import type { Day } from '#kernel';
import { BatchedRead, Database } from '#persistence';
import type { DecisionEffects, ModerationOutcome, ModerationReason } from '../decide-moderation/decision.js';
import type { CaseKind } from './case-kind.js';

/** A decision as both sides may read it: not who decided. */
export interface TakenDecision {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly at: Date;
  readonly outcome: ModerationOutcome;
  readonly reason: ModerationReason;
  readonly statement: string;
  readonly effects: DecisionEffects;
  readonly appealUntil: Day | null;
}

const OF_RATINGS = `SELECT c.rating_id AS "ratingId", c.id AS "caseId", c.kind, d.decided_at AS at, d.outcome, d.reason, d.statement,
    d.effects, CASE WHEN NOT EXISTS (SELECT FROM moderation_case a WHERE a.appeals_case_id = c.id AND a.closed_at IS NOT NULL)
      THEN d.appeal_until END AS "appealUntil"
  FROM moderation_case c JOIN moderation_decision d ON d.case_id = c.id WHERE c.rating_id = ANY($1) ORDER BY d.decided_at, c.id`;

/** Decisions on ratings, oldest first, for a whole page at once. */
@Injectable()
export class ListDecisions {
  private readonly decisions = new BatchedRead<TakenDecision[]>((ids) => this.read(ids));

  constructor(private readonly database: Database) {}

  async ofRating(ratingId: string): Promise<readonly TakenDecision[]> {
    return (await this.decisions.find(ratingId)) ?? [];
  }

  /** What restricted nobody is the moderators' own note. */
  async shownToSides(ratingId: string): Promise<readonly TakenDecision[]> {
    const decisions = await this.ofRating(ratingId);
    return decisions.filter(({ kind, outcome }) => kind !== 'GUARD' || outcome !== 'UPHELD');
  }

  private async read(ids: readonly string[]): Promise<Map<string, TakenDecision[]>> {
    const rows = await this.database.rows<TakenDecision & { ratingId: string }>(OF_RATINGS, [ids]);
    const byRating = new Map<string, TakenDecision[]>();
    for (const { ratingId, ...decision } of rows) {
      byRating.set(ratingId, [...(byRating.get(ratingId) ?? []), decision]);
    }
    return byRating;
  }
}
