import { Injectable } from '@nestjs/common';
import type { Day, Source } from '#kernel';
import { Database } from '#persistence';
import { SOURCE_LICENCES, type SourceLicence } from './source-licence.js';

/** A register that was loaded into this database: how recent it is, and under what terms it may be reused. */
export interface LoadedSource extends SourceLicence {
  readonly source: Source;
  /** Day that the most recent file describes. */
  readonly sourceOn: Day;
  readonly loadedAt: Date;
}

const MOST_RECENT_RUNS = `SELECT DISTINCT ON (source) source, source_on, updated_at FROM import_run
  WHERE state = 'DONE' ORDER BY source, source_on DESC, updated_at DESC`;

/** What this database was made from. */
@Injectable()
export class LoadedSourcesReadModel {
  constructor(private readonly database: Database) {}

  /** One entry per register of which at least one file was imported to its end. */
  async all(): Promise<LoadedSource[]> {
    const runs = await this.database.rows<{ source: Source; source_on: Day; updated_at: Date }>(
      MOST_RECENT_RUNS,
    );
    return runs.map((run) => ({
      source: run.source,
      sourceOn: run.source_on,
      loadedAt: run.updated_at,
      ...SOURCE_LICENCES[run.source],
    }));
  }
}
