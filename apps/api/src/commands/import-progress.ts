import { SingleBar } from 'cli-progress';
import type { ImportCounts, ImportResult, ImportWatcher, OpenedInput } from '#companies';
import type { Day } from '#kernel';

/** Where progress is written: a terminal gets a bar, anything else a line now and then. */
export type ProgressOutput = NodeJS.WritableStream & { readonly isTTY?: boolean };

const BAR = '{bar} {percentage} % · {rows} rows · {rate} rows/s · {left}';
const MS_BETWEEN_LINES = 10_000;

/** Where the measure of speed began: at the first merged batch, so that lines skipped by a resumed import do not count. */
interface Mark {
  readonly ms: number;
  readonly rows: number;
  readonly done: number;
}

export class ImportProgress implements ImportWatcher {
  private bar: SingleBar | null = null;
  private mark: Mark | null = null;
  private lastLineMs = 0;

  constructor(
    private readonly output: ProgressOutput,
    private readonly now: () => number = () => performance.now(),
  ) {}

  begins(input: OpenedInput, sourceOn: Day): void {
    this.mark = null;
    this.lastLineMs = this.now();
    this.say(`Importing ${input.fileName} (data of ${sourceOn})`);
    const total = input.progress?.total;
    if (!this.output.isTTY || !total) return;
    this.bar = new SingleBar({
      format: BAR,
      stream: this.output,
      hideCursor: true,
      barsize: 30,
      clearOnComplete: true,
    });
    this.bar.start(total, 0, { rows: '0', rate: '–', left: '' });
  }

  advances(input: OpenedInput, counts: ImportCounts): void {
    const { done, total } = input.progress ?? { done: 0, total: null };
    this.mark ??= { ms: this.now(), rows: counts.rowsRead, done };
    const seconds = (this.now() - this.mark.ms) / 1000;
    const rows = grouped(counts.rowsRead);
    const rate = seconds > 0 ? grouped(Math.round((counts.rowsRead - this.mark.rows) / seconds)) : '–';
    const left = timeLeft(total, done, (done - this.mark.done) / seconds);
    if (total) this.bar?.setTotal(total);
    this.bar?.update(done, { rows, rate, left });
    if (this.bar || this.now() - this.lastLineMs < MS_BETWEEN_LINES) return;
    this.lastLineMs = this.now();
    this.say(`${rows} rows · ${rate} rows/s${left && ` · ${left}`}`);
  }

  ends(result: ImportResult): void {
    this.bar?.stop();
    this.bar = null;
    for (const line of summaryOf(result)) this.say(line);
  }

  private say(line: string): void {
    this.output.write(`${line}\n`);
  }
}

function summaryOf(result: ImportResult): string[] {
  if (result.outcome === 'ALREADY_IMPORTED')
    return [`${result.fileName} was already imported: nothing changes (--again reads it once more).`];
  const { rowsRead, rowsWritten, rowsRejected, rowsSkipped, resumedFrom, warnings } = result;
  const counts = [
    `${grouped(rowsRead)} rows read`,
    rowsWritten > 0 ? `${grouped(rowsWritten)} facts added or replaced` : 'nothing changed',
    ...(rowsSkipped > 0 ? [`${grouped(rowsSkipped)} not kept`] : []),
    ...(rowsRejected > 0 ? [`${grouped(rowsRejected)} rejected`] : []),
    ...(warnings > 0 ? [`${grouped(warnings)} with a warning`] : []),
  ];
  return [
    ...(resumedFrom > 0
      ? [`Went on after the ${grouped(resumedFrom)} rows of an earlier, stopped import.`]
      : []),
    `${result.fileName}: ${counts.join(', ')}.`,
    ...(result.rejectsPath ? [`Rejected rows and warnings: ${result.rejectsPath}`] : []),
    ...(result.outcome === 'STOPPED' ? ['Stopped. Run the same command to go on from here.'] : []),
  ];
}

/** From the bytes read, not the rows: nobody knows how many rows a file has before its end. */
function timeLeft(total: number | null, done: number, perSecond: number): string {
  if (!total || !(perSecond > 0)) return '';
  const left = Math.max(0, Math.round((total - done) / perSecond));
  return left >= 60 ? `${Math.floor(left / 60)} min ${left % 60} s left` : `${left} s left`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
