import { join } from 'node:path';
import { Command, Option } from 'commander';
import { ALL_SOURCES, ImportPlace, refreshSearchIndex, type ImportResult } from '#companies';
import { DomainError, parseDay, SystemClock, type Day } from '#kernel';
import { ImportProgress } from './import-progress.js';
import { INTERRUPTED, stopOnInterrupt } from './stop-on-interrupt.js';
import { withDatabase } from './with-database.js';

interface ImportOptions {
  readonly date?: Day;
  readonly again: boolean;
  readonly recompute: boolean;
  readonly rejects?: string;
}

/** `import <source> <place>`: public data into the database. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'import public data; a stopped import goes on where it was, the same file twice changes nothing',
    )
    .argument('<source>', ALL_SOURCES.map(({ name }) => name).join(', '))
    .argument(
      '<place>',
      'a file (plain, .gz, .zip, .parquet), a folder whose files are read in order, or - for standard input',
    )
    .addOption(
      new Option(
        '--date <day>',
        'day that the data describe (default: from the file name, else its date)',
      ).argParser(dayOption),
    )
    .option('--again', 'read a file again that was already imported', false)
    .option(
      '--no-recompute',
      'do not queue the scores of the changed companies; run "score --all" afterwards',
    )
    .option('--rejects <folder>', 'where to list rejected rows (default: beside the file)')
    .action((source: string, place: string, options: ImportOptions) =>
      withDatabase(async (database, config) => {
        const stop = stopOnInterrupt();
        const importPlace = new ImportPlace(database, new SystemClock(), ALL_SOURCES, refreshSearchIndex);
        const results = await importPlace.execute({
          source,
          place,
          stdin: process.stdin,
          sourceOn: options.date ?? null,
          announcesChanges: options.recompute,
          again: options.again,
          rejects: { folder: options.rejects ?? null, fallbackFolder: join(config.dataDirectory, 'rejects') },
          signal: stop.signal,
          watcher: new ImportProgress(process.stderr),
        });
        if (results.some(wasStopped)) process.exitCode = INTERRUPTED;
      }),
    );
}

function wasStopped({ outcome }: ImportResult): boolean {
  return outcome === 'STOPPED';
}

function dayOption(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new DomainError('INVALID_DATE', `--date must be a day such as 2026-08-31, not "${text}".`);
  return day;
}
