import { Injectable } from '@nestjs/common';
import { parseCompanyNumber, type CompanyId } from '#kernel';
import { Database } from '#persistence';

export interface CompanyNumberProof {
  readonly companyId: CompanyId;
  /** The provider that vouched for it. */
  readonly issuer: string;
  readonly provedAt: Date;
}

interface StatedNumber {
  readonly issuer: string;
  readonly providerId: string;
  readonly subject: string;
  /** The claim as the provider sent it. */
  readonly number: unknown;
}

/** The company that an identity provider says a person works for: a proof for the claim on that company. */
@Injectable()
export class ProvedCompanyNumber {
  constructor(private readonly database: Database) {}

  /** What the last sign-in with the provider proved; null when none did, or its number reads like none. */
  async of(accountId: string): Promise<CompanyNumberProof | null> {
    const [row] = await this.database.rows<{ company_id: CompanyId; issuer: string; proved_at: Date }>(
      `SELECT company_id, issuer, proved_at FROM proved_company_number WHERE account_id = $1
       ORDER BY proved_at DESC LIMIT 1`,
      [accountId],
    );
    return row ? { companyId: row.company_id, issuer: row.issuer, provedAt: row.proved_at } : null;
  }

  /** Replaces what was known; a claim that is gone takes the proof with it. */
  async keep({ issuer, providerId, subject, number }: StatedNumber): Promise<void> {
    const parsed = typeof number === 'string' ? parseCompanyNumber(number) : null;
    const owner = 'SELECT account_id FROM account_credential WHERE provider_id = $1 AND subject = $2';
    if (parsed?.ok) {
      await this.database.rows(
        `INSERT INTO proved_company_number (account_id, issuer, company_id) SELECT account_id, $3, $4 FROM (${owner}) AS owner
         ON CONFLICT (account_id, issuer) DO UPDATE SET company_id = excluded.company_id, proved_at = now()`,
        [providerId, subject, issuer, parsed.companyId],
      );
    } else {
      await this.database.rows(
        `DELETE FROM proved_company_number WHERE issuer = $3 AND account_id IN (${owner})`,
        [providerId, subject, issuer],
      );
    }
  }
}
