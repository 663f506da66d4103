import { join } from 'node:path';
import type { Clock } from '#kernel';
import type { Database } from '#persistence';
import type { ImportResult } from '../import/import-command.js';
import { ImportPlace, type ImportWatcher } from '../import/import-place.js';
import { refreshSearchIndex } from '../search/refresh-search-index.js';
import { ALL_SOURCES } from '../sources/all-sources.js';
import { readSampleManifest } from './sample-manifest.js';

export interface LoadSampleCommand {
  /** Folder that holds `sample.json` and the files that it lists. */
  readonly folder: string;
  readonly rejectsFolder: string;
  readonly watcher?: ImportWatcher;
}

/** Fills a database with the sample: real public data, through the same importers as any other file. */
export class LoadSample {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Loading twice changes nothing; a load that was stopped goes on. @throws DomainError what `ImportPlace` throws. */
  async execute({ folder, rejectsFolder, watcher }: LoadSampleCommand): Promise<readonly ImportResult[]> {
    const { files } = await readSampleManifest(folder);
    const imports = new ImportPlace(this.database, this.clock, ALL_SOURCES, refreshSearchIndex);
    const results: ImportResult[] = [];
    for (const { source, file, sourceOn } of files) {
      const imported = await imports.execute({
        source,
        place: join(folder, file),
        stdin: process.stdin,
        sourceOn,
        announcesChanges: true,
        again: false,
        rejects: { folder: rejectsFolder, fallbackFolder: rejectsFolder },
        watcher,
      });
      results.push(...imported);
    }
    return results;
  }
}
