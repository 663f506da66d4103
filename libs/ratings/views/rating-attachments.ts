import { Injectable } from '@nestjs/common';
import { FilesReadModel } from '#files';
import { dayOf } from '#kernel';
import { BatchedRead, Database } from '#persistence';
import type { DisputeReason } from '../dispute-rating/dispute-reason.js';
import type { EvidenceKind } from '../evidence/evidence-kind.js';
import { RATING_FILES } from '../evidence/file-evidence.js';
import { moderationPolicyOn } from '../moderation/policy/moderation-policy.js';

export interface EvidenceFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly kind: EvidenceKind;
  readonly side: 'AUTHOR' | 'CLIENT';
  readonly addedAt: Date;
}

export interface OpenedDispute {
  readonly reason: DisputeReason;
  readonly text: string;
  readonly openedAt: Date;
  readonly answer: { readonly text: string; readonly at: Date } | null;
  readonly mediation: OpenedMediation | null;
}

interface OpenedMediation {
  readonly proposedBy: 'AUTHOR' | 'CLIENT';
  readonly startedAt: Date | null;
  readonly endsAt: Date | null;
}

interface DisputeRow {
  readonly rating_id: string;
  readonly reason: DisputeReason;
  readonly text: string;
  readonly opened_at: Date;
  readonly answer: string | null;
  readonly answered_at: Date | null;
  readonly mediation_proposed_by: 'AUTHOR' | 'CLIENT' | null;
  readonly mediation_started_at: Date | null;
}

interface FiledRow {
  readonly rating_id: string;
  readonly file_id: string;
  readonly kind: EvidenceKind;
  readonly side: 'AUTHOR' | 'CLIENT';
  readonly added_at: Date;
}

const FILED = `SELECT rating_id, file_id, kind, side, added_at FROM rating_evidence WHERE rating_id = ANY($1) ORDER BY added_at, file_id`;
const DISPUTES = `SELECT rating_id, reason, text, opened_at, answer, answered_at, mediation_proposed_by, mediation_started_at
  FROM rating_dispute WHERE rating_id = ANY($1)`;
const MS_PER_DAY = 86_400_000;

/** What hangs on ratings and is read only when asked for, for a whole page at once. */
@Injectable()
export class RatingAttachments {
  private readonly evidence = new BatchedRead<EvidenceFile[]>((ids) => this.readEvidence(ids));

  private readonly disputes = new BatchedRead<OpenedDispute>(async (ids) => {
    const rows = await this.database.rows<DisputeRow>(DISPUTES, [ids], 'rating-disputes');
    return new Map(rows.map((row) => [row.rating_id, toDispute(row)]));
  });

  constructor(
    private readonly database: Database,
    private readonly files: FilesReadModel,
  ) {}

  async evidenceOf(ratingId: string): Promise<readonly EvidenceFile[]> {
    return (await this.evidence.find(ratingId)) ?? [];
  }

  async disputeOf(ratingId: string): Promise<OpenedDispute | null> {
    return (await this.disputes.find(ratingId)) ?? null;
  }

  private async readEvidence(ids: readonly string[]): Promise<Map<string, EvidenceFile[]>> {
    const [filed, stored] = await Promise.all([
      this.database.rows<FiledRow>(FILED, [ids], 'rating-evidence'),
      this.files.attachedTo(RATING_FILES, ids),
    ]);
    const evidence = new Map<string, EvidenceFile[]>();
    for (const { rating_id, file_id, kind, side, added_at } of filed) {
      const file = stored.get(rating_id)?.find(({ fileId }) => fileId === file_id);
      if (!file) continue;
      const { name, type, size, sha256 } = file;
      const shown = { id: file_id, name, type, size, sha256, kind, side, addedAt: added_at };
      evidence.set(rating_id, [...(evidence.get(rating_id) ?? []), shown]);
    }
    return evidence;
  }
}

function toDispute(row: DisputeRow): OpenedDispute {
  const { reason, text, opened_at: openedAt, answer, answered_at: answeredAt } = row;
  return {
    reason,
    text,
    openedAt,
    answer: answer !== null && answeredAt !== null ? { text: answer, at: answeredAt } : null,
    mediation: toMediation(row),
  };
}

function toMediation({
  mediation_proposed_by: proposedBy,
  mediation_started_at: startedAt,
}: DisputeRow): OpenedMediation | null {
  if (proposedBy === null) return null;
  const days = startedAt && moderationPolicyOn(dayOf(startedAt)).mediationDays.value;
  const endsAt = startedAt && days ? new Date(startedAt.getTime() + days * MS_PER_DAY) : null;
  return { proposedBy, startedAt, endsAt };
}
