import { Injectable } from '@nestjs/common';
import type { Member } from '#identity';
import { Clock, type CompanyId } from '#kernel';
import { Database } from '#persistence';
import { importNotReady, ledgerClientNotFound } from '../import-refusals.js';
import { selfRating } from '../../refusals/refuse.js';
import { lockOwnImport } from '../store/own-import.js';

export interface MatchLedgerClientCommand {
  readonly importId: string;
  readonly clientKey: string;
  /** Null = leave the client out. */
  readonly companyId: CompanyId | null;
  readonly member: Member;
}

const MATCH = `UPDATE ledger_import_client SET match = $3, company_id = $4 WHERE import_id = $1 AND key = $2
  RETURNING memory_key AS "memoryKey"`;
const REMEMBER = `INSERT INTO ledger_client_memory (organisation_id, memory_key, company_id, decided_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (organisation_id, memory_key) DO UPDATE SET company_id = excluded.company_id, decided_at = excluded.decided_at`;

/** A human says which company a client of the ledger is. Remembered for the next ledgers of the organisation. */
@Injectable()
export class MatchLedgerClient {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws RatingRefusal */
  async execute({ importId, clientKey, companyId, member }: MatchLedgerClientCommand): Promise<void> {
    if (companyId === member.companyId) throw selfRating();
    await this.database.transaction(async (sql) => {
      const { status, organisationId } = await lockOwnImport(sql, importId, member);
      if (status !== 'PREVIEW') throw importNotReady();
      const match = companyId === null ? 'LEFT_OUT' : 'CONFIRMED';
      const [client] = await sql.rows<{ memoryKey: string }>(MATCH, [importId, clientKey, match, companyId]);
      if (!client) throw ledgerClientNotFound();
      await sql.rows(REMEMBER, [organisationId, client.memoryKey, companyId, this.clock.now()]);
    });
  }
}
