import { Command } from 'commander';
import { DeadLetters, JobQueues, outboxBacklog } from '#jobs';
import { DomainError } from '#kernel';
import { withDatabase } from './with-database.js';

const LONGEST_LIST = 100;

interface RetryOptions {
  readonly all?: true;
}

/** `jobs failed | retry <id> | retry --all | drop <id>`: background jobs that failed all their attempts. */
export function jobsCommand(): Command {
  const command = new Command('jobs').description('see and decide on background jobs that failed for good');
  command.command('failed').description('list them, newest first').action(listFailed);
  command
    .command('retry [id]')
    .description('hand one, or all, to the workers again')
    .option('--all', 'all that failed')
    .action(retry);
  command.command('drop <id>').description('forget one: what it should do is never done').action(drop);
  return command;
}

function listFailed(): Promise<void> {
  return withDeadLetters(async (letters, waiting) => {
    for (const { id, job, payload, attempts, failedAt, reason } of await letters.newest(LONGEST_LIST))
      console.log(
        `${id}\n  ${job} ${JSON.stringify(payload)}\n  ${failedAt.toISOString()}, attempt ${attempts}: ${reason}`,
      );
    console.log(`${await letters.count()} failed; ${waiting} events wait to be handed over.`);
  });
}

function retry(id: string | undefined, { all }: RetryOptions): Promise<void> {
  if ((id === undefined) === !all)
    throw new DomainError('INVALID_ARGUMENT', 'Name one job to retry, or --all.');
  return withDeadLetters(async (letters) => {
    if (id === undefined) return console.log(`${await letters.retryAll()} handed to the workers again.`);
    if (!(await letters.retry(id))) throw notFound(id);
    console.log('Handed to the workers again.');
  });
}

function drop(id: string): Promise<void> {
  return withDeadLetters(async (letters) => {
    if (!(await letters.drop(id))) throw notFound(id);
    console.log('Dropped.');
  });
}

function withDeadLetters(work: (letters: DeadLetters, waiting: number) => Promise<void>): Promise<void> {
  return withDatabase(async (database, config, databaseUrl) => {
    const queues = new JobQueues({ databaseUrl, redisUrl: config.redisUrl ?? undefined });
    try {
      await work(new DeadLetters(queues), (await outboxBacklog(database)).waiting);
    } finally {
      await queues.close();
    }
  });
}

function notFound(id: string): DomainError {
  return new DomainError('DEAD_LETTER_NOT_FOUND', `No failed job has the id ${id}.`);
}
