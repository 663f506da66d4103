import type { CompanyId } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { MemberRole, Viewer } from './viewer.js';

interface SessionRow {
  account_id: string;
  email: string;
  name: string;
  language: Viewer['language'];
  is_email_verified: boolean;
  has_second_factor: boolean;
  is_moderator: boolean;
  organisation_id: string | null;
  company_id: CompanyId | null;
  role: string | null;
}

/** The library keeps time by its own clock, so sessions end by the database's and not by a clock that tests move. */
const VIEWER = `SELECT account.id AS account_id, account.email, account.name, account.language, account.is_email_verified,
    account.has_second_factor,
    moderator.account_id IS NOT NULL AND account.has_second_factor AND session.second_factor_at IS NOT NULL AS is_moderator,
    organisation.id AS organisation_id, organisation.company_id, member.role
  FROM account_session AS session
  JOIN account ON account.id = session.account_id
  LEFT JOIN moderator ON moderator.account_id = account.id
  LEFT JOIN organisation_member AS member
    ON member.account_id = account.id AND member.organisation_id = session.active_organisation_id
  LEFT JOIN organisation ON organisation.id = member.organisation_id
  WHERE session.token = $1 AND session.expires_at > now()`;

/** Who holds the session, with their rights as they are now: one statement, nothing kept between requests. */
export async function viewerOfSession(sql: SqlRunner, token: string): Promise<Viewer | null> {
  const [row] = await sql.rows<SessionRow>(VIEWER, [token], 'viewer-of-session');
  if (!row) return null;
  return {
    accountId: row.account_id,
    email: row.email,
    name: row.name,
    language: row.language,
    isEmailVerified: row.is_email_verified,
    isModerator: row.is_moderator,
    hasSecondFactor: row.has_second_factor,
    membership:
      row.organisation_id && row.company_id && row.role
        ? { organisationId: row.organisation_id, companyId: row.company_id, role: roleOf(row.role) }
        : null,
  };
}

/** Roles are written in small letters in the library's tables. */
export function roleOf(stored: string): MemberRole {
  return stored.toUpperCase() as MemberRole;
}
