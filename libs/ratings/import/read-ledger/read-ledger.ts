import { Injectable } from '@nestjs/common';
import { FileStore } from '#files';
import { Clock } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import type { LedgerReading, LedgerReport } from '../../ledger/ledger-report.js';
import { ratingPolicyOn } from '../../policy/rating-policy.js';
import { MatchClients } from '../match-clients/match-clients.js';
import { forgetReading } from '../store/forget-working-data.js';
import type { LedgerImport } from '../store/ledger-import.js';
import { updateImport } from '../store/update-import.js';
import { WorkProgress } from '../work-progress.js';
import { keepInvoices } from './keep-invoices.js';
import { openReading } from './open-reading.js';
import { summariseClients } from './summarise-clients.js';
import { toReadingReport } from './to-reading-report.js';

const STILL_READING = `SELECT 1 FROM ledger_import WHERE id = $1 AND status = 'READING' FOR SHARE`;
/** Reading is the longer part; the rest is looking for companies. */
const READING_SHARE = 0.7;

/** The member gave the import up meanwhile. */
class GivenUp extends Error {}

/**
 * Reads a whole ledger into working data and looks for its companies. Killed while it reads, the next run begins anew:
 * reading takes seconds, and what was kept of the first run is removed before. Killed later, it goes on with the clients
 * that were not looked up.
 */
@Injectable()
export class ReadLedger {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly matching: MatchClients,
    private readonly clock: Clock,
  ) {}

  /** @throws LedgerError when the file cannot be read as a ledger */
  async execute(ledger: LedgerImport): Promise<void> {
    const progress = new WorkProgress(this.database, ledger.id, 'READING');
    try {
      await this.read(ledger, progress);
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error;
    } finally {
      await progress.end();
    }
  }

  private async read(ledger: LedgerImport, progress: WorkProgress): Promise<void> {
    const read = ledger.report ? ledger : await this.readFile(ledger, progress);
    if (!read) return;
    await this.matching.execute(read, (share) =>
      progress.tell(read.rowsRead, READING_SHARE + share * (1 - READING_SHARE)),
    );
    await progress.end();
    await updateImport(this.database, ledger.id, 'READING', { status: 'PREVIEW', progress: 1 });
  }

  /** The import with its report; null when the member has to say first what the columns mean. */
  private async readFile(ledger: LedgerImport, progress: WorkProgress): Promise<LedgerImport | null> {
    const { id } = ledger;
    const opened = await openReading(this.files, ledger, (lines, share) =>
      progress.tell(lines, share * READING_SHARE),
    );
    if (opened.kind === 'QUESTION') {
      const { profile } = opened;
      const { headers, rows: rowsRead } = profile;
      await updateImport(this.database, id, 'READING', {
        status: 'NEEDS_MAPPING',
        profile,
        headers,
        rowsRead,
      });
      return null;
    }
    const report = await this.keep(ledger, opened.reading);
    const grace = ratingPolicyOn(this.clock.today()).graceDays.value;
    await summariseClients(this.database, id, report.unpaidOn, grace);
    const { format } = opened;
    const read = { format, report: toReadingReport(report), failure: null, rowsRead: report.rows };
    await updateImport(this.database, id, 'READING', read);
    return { ...ledger, ...read };
  }

  private async keep({ id }: LedgerImport, reading: LedgerReading): Promise<LedgerReport> {
    await this.whileReading(id, (sql) => forgetReading(sql, id));
    let kept = 0;
    for await (const batch of reading.batches) {
      await this.whileReading(id, (sql) => keepInvoices(sql, id, batch, kept));
      kept += batch.length;
    }
    return reading.report();
  }

  /** Waits for nobody and is waited for: whoever gives the import up does so between two batches. */
  private whileReading(id: string, work: (sql: SqlRunner) => Promise<void>): Promise<void> {
    return this.database.transaction(async (sql) => {
      if ((await sql.rows(STILL_READING, [id])).length === 0) throw new GivenUp();
      await work(sql);
    });
  }
}
