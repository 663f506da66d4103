import type { Database } from '#persistence';
import { refuse } from '../auth/refuse.js';

/**
 * The only owner of an organisation in which others work has to name another owner before the account goes: nobody else
 * could. An organisation without other people simply falls asleep.
 */
export async function refuseOrphanedOrganisations(database: Database, accountId: string): Promise<void> {
  const orphaned = await database.rows<{ name: string }>(
    `SELECT organisation.name FROM organisation_member AS own JOIN organisation ON organisation.id = own.organisation_id
     WHERE own.account_id = $1 AND own.role = 'owner'
       AND EXISTS (SELECT FROM organisation_member AS other WHERE other.organisation_id = own.organisation_id AND other.account_id <> $1)
       AND NOT EXISTS (SELECT FROM organisation_member AS other
         WHERE other.organisation_id = own.organisation_id AND other.account_id <> $1 AND other.role = 'owner')`,
    [accountId],
  );
  if (orphaned.length === 0) return;
  const names = orphaned.map(({ name }) => name).join(', ');
  refuse('BAD_REQUEST', 'HAND_OVER_FIRST', `Name another owner of ${names} first: other people work there.`);
}
