import { Injectable, Logger } from '@nestjs/common';
import type { JobAttempt, JobHandler } from '#jobs';
import { DomainError, withoutQuotedValues } from '#kernel';
import { Database } from '#persistence';
import { LedgerError } from '../ledger/ledger-error.js';
import { RatingRefusal } from '../refusals/rating-refusal.js';
import { LEDGER_IMPORT_WAITS, type LedgerImportWaits } from './ledger-imports.events.js';
import { ReadLedger } from './read-ledger/read-ledger.js';
import type { ImportFailure, LedgerImport } from './store/ledger-import.js';
import { loadImport } from './store/load-imports.js';
import { updateImport } from './store/update-import.js';
import { TellClients } from './tell-clients/tell-clients.js';
import { WithdrawTold } from './undo-import/withdraw-told.js';

const UNEXPECTED: ImportFailure = {
  code: 'UNEXPECTED',
  field: null,
  sentence: {
    fr: 'L’import s’est arrêté sur un incident de notre côté. Rien n’est perdu : annulez-le, puis déposez le fichier à nouveau.',
    en: 'The import stopped on a fault of ours. Nothing is lost: undo it, then upload the file again.',
  },
};

/** The work that the status of an import asks for, by one worker at a time. */
@Injectable()
export class WorkOnImportJob implements JobHandler {
  readonly name = 'WorkOnLedgerImport';
  readonly eventType = LEDGER_IMPORT_WAITS;
  private readonly logger = new Logger('LedgerImport');

  constructor(
    private readonly database: Database,
    private readonly read: ReadLedger,
    private readonly tell: TellClients,
    private readonly withdraw: WithdrawTold,
  ) {}

  async handle(payload: Record<string, unknown>, { isLast }: JobAttempt): Promise<void> {
    const { importId } = payload as unknown as LedgerImportWaits['payload'];
    await this.alone(importId, async () => {
      const ledger = await loadImport(this.database, importId);
      if (!ledger) return;
      try {
        await this.work(ledger);
      } catch (error) {
        const failure = failureOf(error);
        if (!failure && !isLast) throw error;
        if (!failure) this.logger.error(`import ${importId}: ${withoutQuotedValues(String(error))}`);
        await updateImport(this.database, importId, ledger.status, {
          status: 'FAILED',
          failure: failure ?? UNEXPECTED,
        });
      }
    });
  }

  private async work(ledger: LedgerImport): Promise<void> {
    if (ledger.status === 'READING') await this.read.execute(ledger);
    if (ledger.status === 'IMPORTING') await this.tell.execute(ledger);
    if (ledger.status === 'UNDOING') await this.withdraw.execute(ledger);
  }

  /** A worker that was held to be dead may still be at it. The lock ends with the connection, however the worker ends. */
  private async alone(importId: string, work: () => Promise<void>): Promise<void> {
    await this.database.withConnection(async (client) => {
      const key = `ledger-import:${importId}`;
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [key]);
      try {
        await work();
      } finally {
        await client
          .query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key])
          .catch(() => undefined);
      }
    });
  }
}

/** Why the file or the member's standing ends the import; null for a fault that another attempt may not meet. */
function failureOf(error: unknown): ImportFailure | null {
  if (error instanceof LedgerError || error instanceof RatingRefusal)
    return toFailure(error.code, error.text, error.field);
  if (error instanceof DomainError && error.code === 'FILE_MISSING')
    return toFailure('FILE_MISSING', {
      fr: 'Le fichier n’est plus là : déposez-le à nouveau.',
      en: 'The file is no longer there: upload it again.',
    });
  return null;
}

function toFailure(
  code: string,
  sentence: ImportFailure['sentence'],
  field: string | null = null,
): ImportFailure {
  return { code, field, sentence };
}
