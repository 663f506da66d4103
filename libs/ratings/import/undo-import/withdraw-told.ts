import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { RatingRefusal } from '../../refusals/rating-refusal.js';
import { FINAL_STATUSES } from '../../status/rating-status.js';
import { WithdrawRating } from '../../withdraw-rating/withdraw-rating.js';
import { RestoreUpdates } from '../follow-ledger/restore-updates.js';
import { forgetWorkingData } from '../store/forget-working-data.js';
import type { LedgerImport } from '../store/ledger-import.js';
import { updateImport } from '../store/update-import.js';
import { NOTHING_TOLD } from '../store/ledger-import.js';
import { WorkProgress } from '../work-progress.js';

const TOLD = `SELECT id FROM rating WHERE import_id = $1 AND NOT status = ANY($2) ORDER BY id`;
const WITHDRAWN = `SELECT count(*)::int AS n FROM rating WHERE import_id = $1 AND status = 'WITHDRAWN'`;
/** Shown to both sides, in both languages: the client may read either. */
const REASON = 'Import du grand livre annulé par son auteur. — Ledger import undone by its author.';

/** Withdraws every rating that an import told, and takes back what it changed of others. Killed half-way, the next run does the rest. */
@Injectable()
export class WithdrawTold {
  constructor(
    private readonly database: Database,
    private readonly withdraw: WithdrawRating,
    private readonly updates: RestoreUpdates,
    private readonly clock: Clock,
  ) {}

  async execute(ledger: LedgerImport): Promise<void> {
    const { id, organisationId, companyId, confirmedBy } = ledger;
    const member = { accountId: confirmedBy!, organisationId, companyId };
    const progress = new WorkProgress(this.database, id, 'UNDOING');
    const told = await this.database.rows<{ id: string }>(TOLD, [id, FINAL_STATUSES]);
    const updated = await this.updates.ratingsOf(id);
    const steps = told.length + updated.length;
    try {
      for (const [index, rating] of told.entries()) {
        await this.withdraw.execute(rating.id, REASON, member).catch(endedMeanwhile);
        progress.tell(ledger.rowsRead, (index + 1) / steps);
      }
      for (const [index, ratingId] of updated.entries()) {
        await this.updates.execute({ importId: id, accountId: member.accountId }, ratingId);
        progress.tell(ledger.rowsRead, (told.length + index + 1) / steps);
      }
    } finally {
      await progress.end();
    }
    await this.finish(ledger, confirmedBy!);
  }

  private async finish({ id, result }: LedgerImport, accountId: string): Promise<void> {
    await this.database.transaction(async (sql) => {
      const [withdrawn] = await sql.rows<{ n: number }>(WITHDRAWN, [id]);
      const now = this.clock.now();
      const restored = await this.updates.count(sql, id);
      const outcome = { ...(result ?? NOTHING_TOLD), withdrawn: withdrawn!.n, restored };
      const undone = { status: 'UNDONE', progress: 1, finishedAt: now, result: outcome } as const;
      if (!(await updateImport(sql, id, 'UNDOING', undone))) return;
      await forgetWorkingData(sql, id, now);
      await appendAudit(sql, {
        subject: { type: 'IMPORT', id },
        action: 'UNDONE',
        actor: { kind: 'AUTHOR', accountId },
        data: { withdrawn: withdrawn!.n, restored },
        at: now,
      });
    });
  }
}

/** A rating that expired or was decided against in this moment is gone already. */
function endedMeanwhile(error: unknown): void {
  if (!(error instanceof RatingRefusal)) throw error;
}
