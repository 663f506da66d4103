import type { Day } from '#kernel';
import type { OpenedInput } from './read/open-input.js';
import type { RejectsPlace } from './rejects-file.js';
import type { SourceDefinition } from './source-definition.js';

export interface ImportFileCommand {
  readonly definition: SourceDefinition;
  readonly input: OpenedInput;
  readonly sourceOn: Day;
  /** False leaves out the events that recompute scores. */
  readonly announcesChanges: boolean;
  /** Reads a file again that was imported to its end before. */
  readonly again: boolean;
  readonly rejects: RejectsPlace;
  /** Stops after the batch in hand; the same command goes on from there. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportCounts) => void;
  readonly recordsPerBatch?: number;
}

export interface ImportCounts {
  readonly rowsRead: number;
  readonly rowsWritten: number;
  readonly rowsRejected: number;
  readonly rowsSkipped: number;
}

export interface ImportResult extends ImportCounts {
  readonly fileName: string;
  readonly outcome: 'IMPORTED' | 'ALREADY_IMPORTED' | 'STOPPED';
  /** Records that an earlier, stopped process had dealt with. */
  readonly resumedFrom: number;
  readonly warnings: number;
  readonly rejectsPath: string | null;
  readonly startedAt: Date;
}
