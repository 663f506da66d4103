import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';

/** Everything that is stored about the person, one key a kind; secrets and the hash of the password are said to exist only. */
const PARTS = {
  account: `SELECT id, name, email, is_email_verified, language, has_second_factor, created_at, updated_at FROM account WHERE id = $1`,
  waysToSignIn: `SELECT provider_id, subject, password IS NOT NULL AS has_password, created_at FROM account_credential WHERE account_id = $1`,
  sessions: `SELECT created_at, updated_at, expires_at, ip_address, user_agent, second_factor_at FROM account_session WHERE account_id = $1`,
  memberships: `SELECT organisation.company_id, organisation.name, member.role, member.created_at
    FROM organisation_member AS member JOIN organisation ON organisation.id = member.organisation_id WHERE member.account_id = $1`,
  foundedOrganisations: `SELECT company_id, name, created_at FROM organisation WHERE founder_id = $1`,
  invitationsSent: `SELECT email, role, status, created_at FROM organisation_invitation WHERE inviter_id = $1`,
  invitationsReceived: `SELECT role, status, created_at FROM organisation_invitation
    WHERE email = (SELECT email FROM account WHERE id = $1)`,
  provedCompanyNumbers: `SELECT issuer, company_id, proved_at FROM proved_company_number WHERE account_id = $1`,
  moderatorSince: `SELECT appointed_at FROM moderator WHERE account_id = $1`,
} as const;

export type MyData = Readonly<Record<keyof typeof PARTS, readonly object[]>>;

/** Right of access and portability (GDPR, articles 15 and 20): what accounts know of a person, as a file for machines and people. */
@Injectable()
export class ExportMyData {
  constructor(private readonly database: Database) {}

  async execute(accountId: string): Promise<MyData> {
    const parts = Object.entries(PARTS).map(
      async ([name, sql]) => [name, await this.database.rows(sql, [accountId])] as const,
    );
    return Object.fromEntries(await Promise.all(parts)) as unknown as MyData;
  }
}
