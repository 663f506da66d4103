import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { announceEvidence } from '../change-rating/announce-evidence.js';
import { openCase } from '../moderation/cases/open-case.js';
import { lockRating } from '../store/load-ratings.js';
import type { FoundSign } from './found-sign.js';

const KNOWN = `SELECT FROM guard_sign g JOIN moderation_case c ON c.id = g.case_id
  WHERE c.rating_id = $1 AND g.kind = $2 AND g.fingerprint = $3`;
const KEEP = `INSERT INTO guard_sign (id, case_id, kind, fingerprint, weight, explanation, related_rating_ids, found_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`;
const RELATED = `UPDATE rating SET is_related_party = true WHERE id = $1 AND NOT is_related_party RETURNING id`;
const OVER: readonly string[] = ['DRAFT', 'WITHDRAWN', 'EXPIRED', 'REJECTED'];

/** Opens the case of a rating, or joins the open one, with a sign and its explanation. */
@Injectable()
export class KeepSign {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** False when the sign was known, decided on perhaps, or the rating is over: to run again changes nothing. */
  async execute(sign: FoundSign): Promise<boolean> {
    const { ratingId, kind, fingerprint, weight, explanation, relatedRatingIds } = sign;
    return this.database.transaction(async (sql) => {
      const rating = await lockRating(sql, ratingId);
      if (!rating || OVER.includes(rating.status)) return false;
      if ((await sql.rows(KNOWN, [ratingId, kind, fingerprint])).length > 0) return false;
      const now = this.clock.now();
      const caseId = await openCase(sql, { kind: 'GUARD', rating }, now);
      const text = JSON.stringify(explanation);
      const values = [randomUUID(), caseId, kind, fingerprint, weight, text, relatedRatingIds, now];
      await sql.rows(KEEP, values);
      const isNew = sign.isRelatedParty && (await sql.rows(RELATED, [ratingId])).length > 0;
      if (isNew) await announceEvidence(sql, [rating.clientCompanyId]);
      await appendAudit(sql, {
        subject: { type: 'MODERATION', id: caseId },
        action: 'SIGN_FOUND',
        actor: { kind: 'SYSTEM', accountId: null },
        data: { ratingId, kind, fingerprint, weight, isRelatedParty: sign.isRelatedParty },
        at: now,
      });
      return true;
    });
  }
}
