import { pointsOf, type Policy } from '#scoring';
import { TARGETS } from '../design/targets-of-prediction.js';
import { logit } from '../../statistics/logistic.js';
import type { HistoryAtIssue } from './history-at-issue.js';

/** Columns of the challengers: everything that the customer's own settled invoices tell, and nothing of the invoice itself. */
export const FEATURES = [
  'log of invoices known',
  'log-odds of late > 0',
  'log-odds of late > 7',
  'log-odds of late > 30',
  'mean signed days late',
  'mean days late, early counted as zero',
  'standard deviation of days late',
  'days late of the last one',
  'mean days late of the last three',
  'recent share late',
  'days since the last one was settled',
] as const;

/** Outliers beyond would decide every mean. */
const [EARLIEST, LATEST] = [-60, 120];
const RECENT_HALF_LIFE = 180;
const LONGEST_SILENCE = 730;
const LAST_ONES = 3;

interface Settled {
  readonly on: number;
  readonly weight: number;
  readonly points: number;
}

/** Running sums over the settled invoices of one customer, in order of settlement. */
export class CustomerPast {
  private known = 0;
  private readonly beyond: [number, number, number] = [0, 0, 0];
  private readonly sums = { days: 0, squares: 0, lateDays: 0, recentLate: 0, recent: 0 };
  private lastOnes: number[] = [];
  private lastDays = NaN;
  private lastOn = 0;
  private readonly window: Settled[] = [];
  private oldest = 0;
  private readonly index = { weight: 0, points: 0 };

  constructor(private readonly policy: Policy) {}

  learn(on: number, daysLate: number, amount: number): void {
    const days = Math.min(LATEST, Math.max(EARLIEST, daysLate));
    this.fade(on);
    this.known++;
    TARGETS.forEach((target, at) => (this.beyond[at]! += Number(daysLate > target.days)));
    this.sums.days += days;
    this.sums.squares += days * days;
    this.sums.lateDays += Math.max(0, days);
    this.sums.recent++;
    this.sums.recentLate += Number(daysLate > 0);
    this.lastOnes = [...this.lastOnes, days].slice(-LAST_ONES);
    this.lastDays = daysLate;
    this.window.push({ on, weight: amount, points: pointsOf(daysLate, this.policy) });
    this.index.weight += amount;
    this.index.points += amount * this.window.at(-1)!.points;
  }

  /** Writes what is known on `day` into the columns of `row`. */
  write(day: number, row: number, told: HistoryAtIssue): void {
    const { known, sums } = this;
    told.known[row] = known;
    this.beyond.forEach((count, at) => (told.beyond[at]![row] = count));
    told.lastDays[row] = this.lastDays;
    told.index[row] = this.indexOn(day);
    if (known === 0) return;
    const mean = sums.days / known;
    told.features.set(
      [
        Math.log1p(known),
        ...this.beyond.map((count) => logit((count + 0.5) / (known + 1))),
        mean,
        sums.lateDays / known,
        Math.sqrt(Math.max(0, sums.squares / known - mean * mean)),
        Math.min(LATEST, Math.max(EARLIEST, this.lastDays)),
        this.lastOnes.reduce((sum, one) => sum + one, 0) / this.lastOnes.length,
        sums.recentLate / sums.recent,
        Math.min(LONGEST_SILENCE, day - this.lastOn),
      ],
      row * FEATURES.length,
    );
  }

  private fade(on: number): void {
    const kept = 2 ** ((this.lastOn - on) / RECENT_HALF_LIFE);
    this.sums.recent *= kept;
    this.sums.recentLate *= kept;
    this.lastOn = on;
  }

  /** The usual 24 months: older invoices leave the sums again. */
  private indexOn(day: number): number {
    const first = day - this.policy.paymentIndex.windowDays.value;
    for (; this.oldest < this.window.length && this.window[this.oldest]!.on < first; this.oldest++) {
      const { weight, points } = this.window[this.oldest]!;
      this.index.weight -= weight;
      this.index.points -= weight * points;
    }
    if (this.oldest === this.window.length) this.index.weight = this.index.points = 0;
    return this.index.weight > 0 ? this.index.points / this.index.weight : NaN;
  }
}
