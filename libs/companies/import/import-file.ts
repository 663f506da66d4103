import { randomUUID } from 'node:crypto';
import { DomainError } from '#kernel';
import type { Database } from '#persistence';
import type { ImportFileCommand, ImportResult } from './import-command.js';
import { withImportLock } from './import-lock.js';
import { endRun, openRun, type RunIdentity } from './import-runs.js';
import { RunningImport } from './running-import.js';

/**
 * Imports one file of any size. Records are read, mapped and merged in batches; each batch is one transaction that
 * also holds its progress and its events, so that killing the process at any instant loses nothing and repeats nothing.
 */
export class ImportFile {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `WRONG_HEADER`, `EMPTY_FILE`, `NO_ROWS`, `CORRUPT_FILE`, `NOT_UTF8`, `IMPORT_RUNNING` … */
  async execute(command: ImportFileCommand): Promise<ImportResult> {
    return withImportLock(this.database, command.definition.name, async (client) => {
      const run = await openRun(this.database, identityOf(command), command.again);
      const importing = new RunningImport(this.database, client, run, command);
      if (run.isDone) return importing.result('ALREADY_IMPORTED');
      try {
        return await importing.run();
      } catch (error) {
        const reason = error instanceof DomainError ? error.message : 'unexpected error';
        await endRun(this.database, run, reason).catch(() => undefined);
        throw error;
      }
    });
  }
}

/** The same bytes, read by the same source, as of the same day. Standard input cannot be told from another. */
function identityOf({ definition, input, sourceOn }: ImportFileCommand): RunIdentity {
  const contents = input.fingerprint ?? `stdin-${randomUUID()}`;
  const fingerprint = `${definition.name}:${contents}@${sourceOn}`;
  return { source: definition.source, fileName: input.fileName, fingerprint, sourceOn };
}
