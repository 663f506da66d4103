import type { EmailContent } from '#notifications';
import type { Database } from '#persistence';

export interface KeptEmail {
  readonly topic: string;
  readonly language: string;
  readonly content: EmailContent;
}

/** E-mails queued for `address`, oldest first. Nothing has sent them: in tests no worker runs. */
export function emailsTo(database: Database, address: string): Promise<KeptEmail[]> {
  return database.rows(
    'SELECT topic, language, content FROM email_message WHERE recipient = $1 ORDER BY queued_at',
    [address],
  );
}

/** The link of the last e-mail to `address`. */
export async function linkTo(database: Database, address: string): Promise<string> {
  const last = (await emailsTo(database, address)).at(-1);
  const action = last?.content.blocks.find((block) => block.kind === 'action');
  if (!action) throw new Error(`No link was sent to ${address}`);
  return action.path;
}
