import type { Readable } from 'node:stream';
import { DomainError, type Clock, type Day } from '#kernel';
import type { Database } from '#persistence';
import { PurgeEndedSanctions } from '../purge-ended-sanctions/purge-ended-sanctions.js';
import type { ImportCounts, ImportResult } from './import-command.js';
import { ImportFile } from './import-file.js';
import { openInputs, type OpenedInput } from './read/open-input.js';
import type { RejectsPlace } from './rejects-file.js';
import { readSearchLag } from './search-lag.js';
import type { SourceDefinition } from './source-definition.js';

export interface ImportPlaceCommand {
  /** Name of the source, as on the command line. */
  readonly source: string;
  /** File, folder, or `-` for standard input. */
  readonly place: string;
  readonly stdin: Readable;
  /** Day that the files describe; null: their name or modification time tells. */
  readonly sourceOn: Day | null;
  readonly announcesChanges: boolean;
  readonly again: boolean;
  readonly rejects: RejectsPlace;
  readonly signal?: AbortSignal;
  readonly watcher?: ImportWatcher;
  readonly recordsPerBatch?: number;
}

/** Told of each step, to show it. */
export interface ImportWatcher {
  begins(input: OpenedInput, sourceOn: Day): void;
  advances(input: OpenedInput, counts: ImportCounts): void;
  ends(result: ImportResult): void;
}

/** Brings the search index up to date with the companies changed since an instant. */
export type RefreshSearch = (
  database: Database,
  changes: { readonly changedSince: Date },
) => Promise<unknown>;

/** Imports a file, the files of a folder or archive in order, or standard input, then refreshes what depends on them. */
export class ImportPlace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly definitions: readonly SourceDefinition[],
    private readonly refreshSearch: RefreshSearch,
  ) {}

  /** @throws DomainError `UNKNOWN_SOURCE`, `FILE_NOT_FOUND`, `NO_FILES`, and what ImportFile throws. */
  async execute(command: ImportPlaceCommand): Promise<readonly ImportResult[]> {
    const definition = this.definitionOf(command.source);
    const results: ImportResult[] = [];
    await new PurgeEndedSanctions(this.database, this.clock).execute();
    try {
      for await (const input of openInputs(command.place, command.stdin)) {
        const result = await this.importOne(definition, input, command).finally(() => input.close());
        results.push(result);
        if (result.outcome === 'STOPPED') break;
      }
    } catch (error) {
      await this.refresh(definition).catch(() => undefined);
      throw error;
    }
    await this.refresh(definition);
    return results;
  }

  private definitionOf(name: string): SourceDefinition {
    const found = this.definitions.find((definition) => definition.name === name);
    if (found) return found;
    const known = this.definitions.map((definition) => definition.name).join(', ');
    throw new DomainError('UNKNOWN_SOURCE', `There is no source "${name}". The sources are: ${known}.`);
  }

  private async importOne(
    definition: SourceDefinition,
    input: OpenedInput,
    command: ImportPlaceCommand,
  ): Promise<ImportResult> {
    const sourceOn = command.sourceOn ?? input.describedOn ?? this.clock.today();
    command.watcher?.begins(input, sourceOn);
    const result = await new ImportFile(this.database).execute({
      ...command,
      definition,
      input,
      sourceOn,
      onProgress: (counts) => command.watcher?.advances(input, counts),
    });
    command.watcher?.ends(result);
    return result;
  }

  /** Also what an import that was killed or failed left behind. The planner's statistics first: the search reads what was just written. */
  private async refresh(definition: SourceDefinition): Promise<void> {
    const lag = await readSearchLag(this.database);
    if (!lag) return;
    const tables = new Set(definition.targets.map(({ table }) => table));
    await this.database.rows(`ANALYZE ${[...tables].join(', ')}`);
    await this.refreshSearch(this.database, { changedSince: lag.since });
    await lag.end();
  }
}
