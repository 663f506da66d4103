import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { recordEvent } from '#jobs';
import { Database } from '#persistence';
import type { ColumnMapping } from '../../ledger/column-mapping.js';
import { LedgerError } from '../../ledger/ledger-error.js';
import type { LedgerSource } from '../../ledger/ledger-source.js';
import { parseMapping } from '../../ledger/propose-mapping/parse-mapping.js';
import { readAgedLedger, readPaidLedger } from '../../ledger/read-csv-ledger/read-table-ledger.js';
import { importNotReady, invalidLedger } from '../import-refusals.js';
import { ledgerImportWaits } from '../ledger-imports.events.js';
import type { LedgerImport } from '../store/ledger-import.js';
import { lockOwnImport } from '../store/own-import.js';
import { updateImport } from '../store/update-import.js';

/** The member says what the columns mean; the worker then reads the file with that. May be said again until the import is confirmed. */
@Injectable()
export class MapLedgerColumns {
  constructor(private readonly database: Database) {}

  /** @param mapping of unknown shape: checked here. @throws RatingRefusal */
  async execute(importId: string, mapping: unknown, member: Member): Promise<void> {
    await this.database.transaction(async (sql) => {
      const ledger = await lockOwnImport(sql, importId, member);
      if (!ledger.profile || !MAPPABLE.includes(ledger.status)) throw importNotReady();
      const chosen = checked(mapping, ledger);
      const anew = { report: null, failure: null, progress: 0 };
      const change = { status: 'READING', mapping: chosen, ...anew } as const;
      if (!(await updateImport(sql, importId, ledger.status, change))) throw importNotReady();
      await recordEvent(sql, ledgerImportWaits(importId));
    });
  }
}

const MAPPABLE: readonly LedgerImport['status'][] = ['NEEDS_MAPPING', 'PREVIEW', 'FAILED'];

/** A missing column and a question left open are told at once, not after the file has been read again. */
function checked(value: unknown, { profile, observedOn: asOf }: LedgerImport): ColumnMapping {
  try {
    const mapping = parseMapping(value);
    const read = mapping.columns.paidOn ? readPaidLedger : readAgedLedger;
    read(NOTHING, { profile: profile!, mapping, asOf });
    return mapping;
  } catch (error) {
    throw error instanceof LedgerError ? invalidLedger(error, error.field) : error;
  }
}

/** The columns are checked before the first byte is asked for. */
const NOTHING: LedgerSource = {
  fileName: '',
  open: () => {
    throw new Error('No byte is read to check a mapping.');
  },
};
