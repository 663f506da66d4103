/** Spreads calls so that none of them is above the rate, whatever their burst; each waits its turn. */
export class TokenBucket {
  private nextFreeAt = 0;

  /** @param now monotonic milliseconds */
  constructor(
    private readonly perSecond: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes a place and returns the milliseconds to wait for it. A full second of calls may start at once. */
  reserve(): number {
    const interval = 1_000 / this.perSecond;
    const now = this.now();
    this.nextFreeAt = Math.max(this.nextFreeAt, now - 1_000 + interval) + interval;
    return Math.max(0, this.nextFreeAt - interval - now);
  }
}
