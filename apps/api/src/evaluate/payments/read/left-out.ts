/** Why a row does not take part, with the first line of the file where it happened. */
export interface LeftOut {
  readonly reason: string;
  readonly rows: number;
  readonly firstLine: number;
}

/** Counts rows that are left out, by reason. */
export class LeftOutCounts {
  private readonly counts = new Map<string, { rows: number; firstLine: number }>();

  add(reason: string, line: number): void {
    const known = this.counts.get(reason);
    if (known) known.rows++;
    else this.counts.set(reason, { rows: 1, firstLine: line });
  }

  /** Most frequent first. */
  list(): LeftOut[] {
    return [...this.counts]
      .map(([reason, counts]) => ({ reason, ...counts }))
      .sort((a, b) => b.rows - a.rows || a.firstLine - b.firstLine);
  }
}
