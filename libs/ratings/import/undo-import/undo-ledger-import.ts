import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import type { Member } from '#identity';
import { recordEvent } from '#jobs';
import { Clock } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { importNotReady } from '../import-refusals.js';
import { alreadyDone } from '../../refusals/refuse.js';
import { ledgerImportWaits } from '../ledger-imports.events.js';
import { forgetWorkingData } from '../store/forget-working-data.js';
import { UNTOLD_STATUSES } from '../store/import-status.js';
import type { LedgerImport } from '../store/ledger-import.js';
import { lockOwnImport } from '../store/own-import.js';
import { updateImport } from '../store/update-import.js';

/** The member takes an import back: at once while nothing was told, else the worker withdraws what was. Stops one that is under way. */
@Injectable()
export class UndoLedgerImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws RatingRefusal */
  async execute(importId: string, member: Member): Promise<void> {
    await this.database.transaction(async (sql) => {
      const ledger = await lockOwnImport(sql, importId, member);
      if (ledger.status === 'UNDONE' || ledger.status === 'UNDOING') throw alreadyDone();
      await (wasNothingTold(ledger) ? this.giveUp(sql, ledger) : this.askToUndo(sql, ledger, member));
    });
  }

  private async giveUp(sql: SqlRunner, { id, status }: LedgerImport): Promise<void> {
    const now = this.clock.now();
    await updateImport(sql, id, status, { status: 'UNDONE', finishedAt: now });
    await forgetWorkingData(sql, id, now);
  }

  private async askToUndo(
    sql: SqlRunner,
    { id, status }: LedgerImport,
    { accountId }: Member,
  ): Promise<void> {
    if (!(await updateImport(sql, id, status, { status: 'UNDOING', progress: 0, confirmedBy: accountId })))
      throw importNotReady();
    await recordEvent(sql, ledgerImportWaits(id));
    await appendAudit(sql, {
      subject: { type: 'IMPORT', id },
      action: 'UNDO_ASKED',
      actor: { kind: 'AUTHOR', accountId },
      data: { from: status },
      at: this.clock.now(),
    });
  }
}

/** An import that failed while it was told has told something. */
function wasNothingTold({ status, confirmedAt }: LedgerImport): boolean {
  return UNTOLD_STATUSES.includes(status) && confirmedAt === null;
}
