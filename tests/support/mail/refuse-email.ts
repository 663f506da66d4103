import type { Database } from '#persistence';
import { EmailClaims } from '../../../libs/notifications/send-email/email-claims.js';

/** As if the mail server of this address refused the last e-mail that waits for it, for good. */
export async function refuseEmailTo(database: Database, address: string): Promise<void> {
  const [email] = await database.rows<{ id: string }>(
    `SELECT email_id AS id FROM email_message WHERE recipient = $1 AND status = 'QUEUED' ORDER BY queued_at DESC LIMIT 1`,
    [address],
  );
  if (!email) throw new Error(`Nothing waits for ${address}`);
  const claims = new EmailClaims(database);
  await claims.claim(email.id);
  await claims.refused(email.id, 'the mail server refuses the sender or the recipient (EENVELOPE 550 5.1.1)');
}
