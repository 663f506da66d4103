import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import { ClaimsReadModel } from '#claims';
import type { Member } from '#identity';
import { recordEvent } from '#jobs';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { importNotReady, nothingMatched } from '../import-refusals.js';
import { claimRequired } from '../../refusals/refuse.js';
import { ledgerImportWaits } from '../ledger-imports.events.js';
import { MATCHED } from '../store/import-status.js';
import { NOTHING_TOLD } from '../store/ledger-import.js';
import { lockOwnImport } from '../store/own-import.js';
import { updateImport } from '../store/update-import.js';

const ANY_MATCHED = `SELECT 1 FROM ledger_import_client WHERE import_id = $1 AND match = ANY($2) LIMIT 1`;

/** The member has seen what was read and says: tell it. The worker does, client after client. */
@Injectable()
export class ConfirmLedgerImport {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly clock: Clock,
  ) {}

  /** Of two at once, the second is refused. @throws RatingRefusal */
  async execute(importId: string, member: Member): Promise<void> {
    await this.database.transaction(async (sql) => {
      const ledger = await lockOwnImport(sql, importId, member);
      if (ledger.status !== 'PREVIEW') throw importNotReady();
      if (!(await this.claims.isVerified(member.organisationId, sql))) throw claimRequired();
      if ((await sql.rows(ANY_MATCHED, [importId, MATCHED])).length === 0) throw nothingMatched();
      const now = this.clock.now();
      const { accountId } = member;
      const confirmed = { confirmedBy: accountId, confirmedAt: now, progress: 0, result: NOTHING_TOLD };
      if (!(await updateImport(sql, importId, 'PREVIEW', { status: 'IMPORTING', ...confirmed })))
        throw importNotReady();
      await recordEvent(sql, ledgerImportWaits(importId));
      const { fileSha256, format, report } = ledger;
      await appendAudit(sql, {
        subject: { type: 'IMPORT', id: importId },
        action: 'CONFIRMED',
        actor: { kind: 'AUTHOR', accountId },
        data: { fileSha256, format, invoices: report?.invoices ?? 0 },
        at: now,
      });
    });
  }
}
