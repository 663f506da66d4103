import { Command } from 'commander';
import { DomainError } from '#kernel';
import { DeliveryLog } from '#notifications';
import { withDatabase } from './with-database.js';

const LONGEST_LIST = 100;

interface RetryOptions {
  readonly all?: true;
}

/** `mail failed | retry <id> | retry --all`: e-mails that were refused for good, or given up. */
export function mailCommand(): Command {
  const command = new Command('mail').description('see and send again e-mails that did not leave');
  command.command('failed').description('list them, newest first').action(listFailed);
  command
    .command('retry [id]')
    .description('queue one, or all, again')
    .option('--all', 'all whose content is still known')
    .action(retry);
  return command;
}

function listFailed(): Promise<void> {
  return withDatabase(async (database) => {
    const log = new DeliveryLog(database);
    for (const email of await log.undelivered(LONGEST_LIST)) {
      const to =
        email.recipientDomain === null ? 'recipient forgotten' : `to someone at ${email.recipientDomain}`;
      console.log(
        `${email.emailId}\n  ${email.topic}, ${to}\n  ${email.failedAt.toISOString()}, attempt ${email.attempts}: ${email.failure}`,
      );
    }
    console.log(`${await log.undeliveredCount()} can be sent again: npm run mail -- retry <id> | --all`);
  });
}

function retry(id: string | undefined, { all }: RetryOptions): Promise<void> {
  if ((id === undefined) === !all)
    throw new DomainError('INVALID_ARGUMENT', 'Name one e-mail to send again, or --all.');
  return withDatabase(async (database) => {
    const queued = await new DeliveryLog(database).retry(id ?? 'ALL');
    if (id !== undefined && queued === 0)
      throw new DomainError(
        'EMAIL_NOT_FOUND',
        `No undelivered e-mail with a known content has the id ${id}.`,
      );
    console.log(`${queued} queued again.`);
  });
}
