import { Injectable } from '@nestjs/common';
import { Database, type SqlRunner } from '#persistence';
import type { Language } from './auth/language-field.js';

/** Somebody to write to about what they did themselves. */
export interface AccountContact {
  readonly accountId: string;
  readonly email: string;
  readonly language: Language;
}

/** People, for the other libs: by account, whatever they belong to. */
@Injectable()
export class AccountsReadModel {
  constructor(private readonly database: Database) {}

  /** Those that still exist and confirmed their address, in no order. */
  async contacts(accountIds: readonly string[], sql: SqlRunner = this.database): Promise<AccountContact[]> {
    return sql.rows<AccountContact>(
      `SELECT id AS "accountId", email, language FROM account WHERE id = ANY($1) AND is_email_verified`,
      [accountIds],
    );
  }
}
