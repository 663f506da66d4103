import { SingleBar } from 'cli-progress';

/** A terminal gets a bar, anything else one line a step: {@link NodeJS.WriteStream} or a test's own. */
export type ProgressOutput = NodeJS.WritableStream & { readonly isTTY?: boolean };

const BAR = '{bar} {percentage} % · {step} · {duration_formatted}';
const REDRAWS = 200;

/** Shows how far a long evaluation is. */
export class EvaluationProgress {
  private bar: SingleBar | null = null;
  private step = '';

  constructor(private readonly output: ProgressOutput) {}

  readonly advances = (step: string, done: number, total: number): void => {
    if (step !== this.step) this.begins(step, total);
    // Millions of steps must not be millions of redraws.
    if (this.bar && done % Math.max(1, Math.floor(total / REDRAWS)) === 0) this.bar.update(done);
  };

  ends(): void {
    this.bar?.stop();
    this.bar = null;
    this.step = '';
  }

  private begins(step: string, total: number): void {
    this.ends();
    this.step = step;
    if (!this.output.isTTY) {
      this.output.write(`${step} …\n`);
      return;
    }
    this.bar = new SingleBar({
      format: BAR,
      stream: this.output,
      hideCursor: true,
      barsize: 30,
      clearOnComplete: true,
    });
    this.bar.start(total, 0, { step });
  }
}
