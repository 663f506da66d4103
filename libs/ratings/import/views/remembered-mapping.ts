import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import type { ColumnMapping } from '../../ledger/column-mapping.js';
import type { LedgerImport } from '../store/ledger-import.js';

const LATEST = `SELECT mapping FROM ledger_import WHERE organisation_id = $1 AND headers = $2 AND mapping IS NOT NULL
  ORDER BY created_at DESC LIMIT 1`;

/** The columns of an export keep their names: what a member said of them last time is offered again. */
@Injectable()
export class RememberedMapping {
  constructor(private readonly database: Database) {}

  async execute({ mapping, organisationId, headers }: LedgerImport): Promise<ColumnMapping | null> {
    if (mapping) return mapping;
    const [latest] = await this.database.rows<{ mapping: ColumnMapping }>(LATEST, [organisationId, headers]);
    return latest?.mapping ?? null;
  }
}
