import type { Database } from '#persistence';

/** What nobody can use any more: it would only be personal data kept without a reason. */
const OLD = [
  'DELETE FROM account_session WHERE expires_at < now()',
  'DELETE FROM account_verification WHERE expires_at < now()',
  `DELETE FROM sign_in_attempt WHERE last_attempt_at < now() - interval '1 day'`,
  `DELETE FROM organisation_invitation WHERE expires_at < now() - interval '30 days'`,
  // The sealed log keeps that there was one.
  `DELETE FROM api_key WHERE least(expires_at, revoked_at) < now() - interval '1 year'`,
  // An address that was never confirmed may be somebody else's; who came in through a provider may still be here.
  `DELETE FROM account WHERE NOT is_email_verified AND created_at < now() - interval '30 days'
     AND NOT EXISTS (SELECT FROM account_session WHERE account_id = account.id)`,
];

/** Each night: sessions and links that have ended, counts of wrong passwords, invitations and sign-ups that came to nothing, keys long ended. */
export async function forgetOldSignIns(database: Database): Promise<void> {
  for (const statement of OLD) await database.rows(statement);
}
