import { Injectable } from '@nestjs/common';
import { appendAudit } from '#audit';
import { ClaimsReadModel } from '#claims';
import { Clock, type CompanyId } from '#kernel';
import { Database } from '#persistence';
import { claimRequired } from '../../refusals/refuse.js';
import { DescribeSupplier } from '../../supplier/describe-supplier.js';
import { proofTierOf } from '../confirm-import/proof-tier.js';
import { countUnseen } from '../follow-ledger/count-updates.js';
import { forgetWorkingData } from '../store/forget-working-data.js';
import { MATCHED } from '../store/import-status.js';
import { NOTHING_TOLD, type LedgerImport } from '../store/ledger-import.js';
import { lockImport } from '../store/load-imports.js';
import { updateImport } from '../store/update-import.js';
import { WorkProgress } from '../work-progress.js';
import { TellClient, type Telling } from './tell-client.js';

const WAITING = `SELECT DISTINCT company_id AS "companyId" FROM ledger_import_client
  WHERE import_id = $1 AND match = ANY($2) AND told_at IS NULL ORDER BY company_id`;

/** Tells what a confirmed ledger says, company after company. Killed half-way, the next run goes on with the next company. */
@Injectable()
export class TellClients {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsReadModel,
    private readonly suppliers: DescribeSupplier,
    private readonly tellClient: TellClient,
    private readonly clock: Clock,
  ) {}

  async execute(ledger: LedgerImport): Promise<void> {
    const { id, organisationId, companyId, confirmedBy, report } = ledger;
    // Ended since the member confirmed: what was told so far can be undone.
    if (!(await this.claims.isVerified(organisationId))) throw claimRequired();
    const telling: Telling = {
      importId: id,
      member: { accountId: confirmedBy!, organisationId, companyId },
      supplier: await this.suppliers.execute(companyId),
      tier: proofTierOf(ledger, true),
      unpaidOn: report!.unpaidOn,
      isOpenOnly: ledger.format === 'AGED_LEDGER',
    };
    const progress = new WorkProgress(this.database, id, 'IMPORTING');
    const waiting = await this.database.rows<{ companyId: CompanyId }>(WAITING, [id, MATCHED]);
    try {
      for (const [index, client] of waiting.entries()) {
        if (!(await this.tellClient.execute(telling, client.companyId))) return;
        progress.tell(report!.rows, (index + 1) / waiting.length);
      }
    } finally {
      await progress.end();
    }
    await this.finish(id, confirmedBy!);
  }

  private async finish(id: string, accountId: string): Promise<void> {
    await this.database.transaction(async (sql) => {
      const ledger = await lockImport(sql, id);
      if (ledger?.status !== 'IMPORTING') return;
      const now = this.clock.now();
      const unseen = await countUnseen(sql, ledger.organisationId, ledger.report!.unpaidOn);
      const result = { ...(ledger.result ?? NOTHING_TOLD), unseen };
      await updateImport(sql, id, 'IMPORTING', { status: 'DONE', progress: 1, finishedAt: now, result });
      await forgetWorkingData(sql, id, now);
      await appendAudit(sql, {
        subject: { type: 'IMPORT', id },
        action: 'IMPORTED',
        actor: { kind: 'AUTHOR', accountId },
        data: result,
        at: now,
      });
    });
  }
}
