import type { Database } from '#persistence';

const CONFIRM =
  'UPDATE account SET is_email_verified = true, has_second_factor = false WHERE id = $1 AND NOT is_email_verified RETURNING id';
const BY_OTHERS = [
  `DELETE FROM account_credential WHERE account_id = $1 AND provider_id <> 'credential'`,
  'DELETE FROM account_second_factor WHERE account_id = $1',
  'DELETE FROM proved_company_number WHERE account_id = $1',
];

/**
 * Whoever chose a password with a link of an e-mail reads that mailbox: the address is theirs from then on. What was added
 * to the account while it was nobody's may be a stranger's, and is taken away.
 */
export async function confirmByReset(database: Database, accountId: string): Promise<void> {
  await database.transaction(async (sql) => {
    const [confirmed] = await sql.rows(CONFIRM, [accountId]);
    if (!confirmed) return;
    for (const statement of BY_OTHERS) await sql.rows(statement, [accountId]);
  });
}
