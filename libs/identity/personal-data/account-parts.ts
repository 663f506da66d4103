import { DeliveryLog } from '#notifications';
import type { Database } from '#persistence';
import type { PersonalDataPart } from './personal-data.js';

/** Secrets and the hash of the password are said to exist only. */
const BY_ACCOUNT: Readonly<Record<string, string>> = {
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
  apiKeysMade: `SELECT organisation_id, name, scope, prefix, created_at, expires_at, revoked_at FROM api_key WHERE created_by = $1`,
  moderatorSince: `SELECT appointed_at FROM moderator WHERE account_id = $1`,
};

/** What accounts know of a person; it goes with the account's row. E-mails to the person go with it. */
export function accountParts(database: Database, emails: DeliveryLog): PersonalDataPart[] {
  const own = Object.entries(BY_ACCOUNT).map(([name, statement]) => ({
    name,
    read: ({ accountId }: { accountId: string }) => database.rows<object>(statement, [accountId]),
  }));
  return [
    ...own,
    {
      name: 'emailsReceived',
      read: ({ email }) => emails.sentTo(email),
      erase: (sql, { email }) => emails.forgetSentTo(sql, email),
    },
  ];
}
