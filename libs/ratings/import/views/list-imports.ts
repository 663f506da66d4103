import { Injectable } from '@nestjs/common';
import { decodeCursor, DomainError, encodeCursor, isUuid, type Page } from '#kernel';
import { Database } from '#persistence';
import type { LedgerImport } from '../store/ledger-import.js';
import { IMPORT_COLUMNS, loadImport } from '../store/load-imports.js';

const LIST = `SELECT ${IMPORT_COLUMNS} FROM ledger_import
  WHERE organisation_id = $1 AND ($2::timestamptz IS NULL OR (created_at, id) < ($2, $3::uuid))
  ORDER BY created_at DESC, id DESC LIMIT $4`;

/** The imports of an organisation; nobody else learns that they exist. */
@Injectable()
export class ListImports {
  constructor(private readonly database: Database) {}

  async find(id: string, organisationId: string): Promise<LedgerImport | null> {
    const found = await loadImport(this.database, id);
    return found?.organisationId === organisationId ? found : null;
  }

  /** Latest first. @throws DomainError `INVALID_CURSOR` */
  async execute(organisationId: string, first: number, after?: string | null): Promise<Page<LedgerImport>> {
    const position = after ? positionOf(after) : [null, null];
    const rows = await this.database.rows<LedgerImport>(LIST, [organisationId, ...position, first + 1]);
    const items = rows
      .slice(0, first)
      .map((node) => ({ cursor: encodeCursor([node.createdAt.toISOString(), node.id]), node }));
    return { items, hasNextPage: rows.length > first };
  }
}

function positionOf(cursor: string): [string, string] {
  const [at, id] = decodeCursor(cursor, 2).map(String) as [string, string];
  if (Number.isNaN(Date.parse(at)) || !isUuid(id))
    throw new DomainError('INVALID_CURSOR', 'This cursor was not issued by goodpayer.', 'after');
  return [at, id];
}
