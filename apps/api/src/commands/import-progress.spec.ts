import { Writable } from 'node:stream';
import type { ImportCounts, ImportResult, OpenedInput } from '#companies';
import type { Day } from '#kernel';
import { ImportProgress } from './import-progress.js';

class Screen extends Writable {
  shown = '';
  readonly columns = 120;
  constructor(readonly isTTY: boolean) {
    super();
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.shown += chunk.toString();
    done();
  }
  /** cli-progress moves the cursor of a terminal; a test has none. */
  cursorTo(): void {}
  moveCursor(): void {}
  clearLine(): void {}
  clearScreenDown(): void {}
}

const progress = { done: 0, total: 1000 };
const input = { fileName: 'units.csv', progress } as unknown as OpenedInput;
const counts: ImportCounts = { rowsRead: 0, rowsWritten: 0, rowsRejected: 0, rowsSkipped: 0 };
const result: ImportResult = {
  ...counts,
  fileName: 'units.csv',
  outcome: 'IMPORTED',
  resumedFrom: 0,
  warnings: 0,
  rejectsPath: null,
  startedAt: new Date(0),
};

/** Imports 1,000 bytes in ten steps of 5 seconds and 100 rows, from row `from` on. */
function watch(isTTY: boolean, from = 0): string {
  const screen = new Screen(isTTY);
  let ms = 0;
  const reporter = new ImportProgress(screen, () => ms);
  progress.done = 0;
  reporter.begins(input, '2026-08-01' as Day);
  for (let step = 1; step <= 10; step++) {
    ms += 5000;
    progress.done = step * 100;
    reporter.advances(input, { ...counts, rowsRead: from + step * 100 });
  }
  reporter.ends({ ...result, rowsRead: from + 1000, rowsWritten: 1000, resumedFrom: from });
  return screen.shown;
}

describe('ImportProgress', () => {
  it('writes a plain line every ten seconds where there is no terminal', () => {
    expect(watch(false).split('\n')).toEqual([
      'Importing units.csv (data of 2026-08-01)',
      '200 rows · 20 rows/s · 40 s left',
      '400 rows · 20 rows/s · 30 s left',
      '600 rows · 20 rows/s · 20 s left',
      '800 rows · 20 rows/s · 10 s left',
      '1,000 rows · 20 rows/s · 0 s left',
      'units.csv: 1,000 rows read, 1,000 facts added or replaced.',
      '',
    ]);
  });

  it('draws a bar with the speed and the time left on a terminal', () => {
    const shown = watch(true);
    expect(shown).toMatch(/% · [\d,]+ rows · .* rows\/s/);
    expect(shown).not.toContain('\n200 rows');
  });

  it('does not count as speed the rows that an earlier process read', () => {
    expect(watch(false, 1_000_000)).toContain('1,000,400 rows · 20 rows/s');
  });

  it.each<[Partial<ImportResult>, RegExp]>([
    [{ outcome: 'ALREADY_IMPORTED' }, /already imported: nothing changes/],
    [{ rowsRead: 5 }, /5 rows read, nothing changed/],
    [
      { rowsRead: 5, rowsSkipped: 2, rowsRejected: 1, warnings: 1, rejectsPath: 'r.csv' },
      /2 not kept, 1 rejected, 1 with a warning\.\nRejected rows and warnings: r\.csv/,
    ],
    [{ outcome: 'STOPPED', rowsRead: 5, rowsWritten: 5 }, /Stopped\. Run the same command/],
  ])('says how it ended: %p', (changes, expected) => {
    const screen = new Screen(false);
    new ImportProgress(screen).ends({ ...result, ...changes });
    expect(screen.shown).toMatch(expected);
  });
});
