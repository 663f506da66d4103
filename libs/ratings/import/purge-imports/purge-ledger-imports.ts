import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { takeDue } from '../../take-due.js';
import { forgetWorkingData } from '../store/forget-working-data.js';
import { UNTOLD_STATUSES } from '../store/import-status.js';
import { lockImport } from '../store/load-imports.js';
import { updateImport } from '../store/update-import.js';

/** ▸ Long enough to come back after a week-end or to ask the accountant. */
const KEPT_MS = 7 * 86_400_000;

const DUE = `SELECT id FROM ledger_import WHERE status IN ('READING', 'NEEDS_MAPPING', 'PREVIEW', 'FAILED')
  AND created_at < $1 AND id > $2 ORDER BY id LIMIT $3`;

/** What was read of a ledger and never confirmed is forgotten: it says how others pay, and nobody asked for it. */
@Injectable()
export class PurgeLedgerImports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were forgotten. */
  execute(): Promise<number> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - KEPT_MS);
    return takeDue(this.database, DUE, before, (id) =>
      this.database.transaction(async (sql) => {
        const ledger = await lockImport(sql, id);
        if (!ledger || !UNTOLD_STATUSES.includes(ledger.status)) return false;
        // One that failed while it was told stays with what it told, and can still be undone.
        const status = ledger.confirmedAt ? 'DONE' : 'UNDONE';
        await updateImport(sql, id, ledger.status, { status, finishedAt: now });
        await forgetWorkingData(sql, id, now);
        return true;
      }),
    );
  }
}
