import { SingleBar } from 'cli-progress';
import type { ScoreAllResult } from '#reliability';
import type { ProgressOutput } from './import-progress.js';

const BAR = '{bar} {percentage} % · {value} companies · {rate} companies/s · {left}';
const MS_BETWEEN_LINES = 10_000;

/** A bar on a terminal, a line now and then elsewhere. */
export class ScoreProgress {
  private readonly startedAt: number;
  private bar: SingleBar | null = null;
  private scoredAtStart: number | null = null;
  private lastLineAt: number;

  constructor(
    private readonly output: ProgressOutput,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.startedAt = this.lastLineAt = this.now();
  }

  readonly advances = (scored: number, expected: number): void => {
    this.scoredAtStart ??= scored;
    const seconds = Math.max((this.now() - this.startedAt) / 1000, 0.001);
    const perSecond = (scored - this.scoredAtStart) / seconds;
    const rate = Math.round(perSecond).toLocaleString('en-GB');
    const left = perSecond > 0 ? timeLeft((expected - scored) / perSecond) : '';
    if (this.output.isTTY) return this.draw(scored, expected, { rate, left });
    if (this.now() - this.lastLineAt < MS_BETWEEN_LINES) return;
    this.lastLineAt = this.now();
    this.say(`${scored.toLocaleString('en-GB')} companies · ${rate} companies/s · ${left}`);
  };

  ends({ outcome, scored, resumedFrom, newAnswers }: ScoreAllResult): void {
    this.bar?.stop();
    const all = scored.toLocaleString('en-GB');
    if (outcome === 'ALREADY_DONE')
      return this.say(`All ${all} companies were already scored today (--again repeats it).`);
    if (resumedFrom > 0)
      this.say(
        `Went on after the ${resumedFrom.toLocaleString('en-GB')} companies of an earlier, stopped run.`,
      );
    this.say(`Scored: ${all} companies, ${newAnswers.toLocaleString('en-GB')} new answers.`);
    if (outcome === 'STOPPED') this.say('Stopped. Run the same command to go on from here.');
  }

  private draw(scored: number, expected: number, shown: { rate: string; left: string }): void {
    if (!this.bar) {
      this.bar = new SingleBar({
        format: BAR,
        stream: this.output,
        hideCursor: true,
        barsize: 30,
        clearOnComplete: true,
      });
      this.bar.start(expected, scored, shown);
    }
    this.bar.setTotal(expected);
    this.bar.update(scored, shown);
  }

  private say(line: string): void {
    this.output.write(`${line}\n`);
  }
}

function timeLeft(seconds: number): string {
  const left = Math.max(0, Math.round(seconds));
  return left >= 60 ? `${Math.floor(left / 60)} min ${left % 60} s left` : `${left} s left`;
}
