import { GrowingNumbers } from './growing-numbers.js';

/** The entries of a FEC: whether each balances and what accounts it touches. Lines of an entry may stand anywhere. */
export class EntryBook {
  private readonly numbers = new Map<string, number>();
  private readonly sums = new GrowingNumbers(Float64Array);
  private readonly signs = new GrowingNumbers(Uint16Array);
  private readonly firstLines = new GrowingNumbers(Int32Array);
  private totalMinor = 0;
  private last = { journal: '', number: '', entry: -1 };

  /** Numbers run within a journal in many exporters' files, so an entry is a journal and a number. */
  add(journal: string, number: string, line: number, debitMinor: number, signs: number): number {
    const entry = this.entryOf(journal, number, line);
    this.sums.add(entry, debitMinor);
    this.signs.mark(entry, signs);
    this.totalMinor += debitMinor;
    return entry;
  }

  /** The lines of an entry follow one another in most files: a second look-up is spared. */
  private entryOf(journal: string, number: string, line: number): number {
    if (number === this.last.number && journal === this.last.journal && this.last.entry >= 0)
      return this.last.entry;
    const key = `${journal}\u0000${number}`;
    let entry = this.numbers.get(key);
    if (entry === undefined) {
      entry = this.sums.length;
      this.numbers.set(key, entry);
      this.sums.push(0);
      this.signs.push(0);
      this.firstLines.push(line);
    }
    this.last = { journal, number, entry };
    return entry;
  }

  signsOf(entry: number): number {
    return this.signs.at(entry);
  }

  /** Debits less credits of the whole file. */
  get imbalanceMinor(): number {
    return this.totalMinor;
  }

  *unbalanced(): Iterable<{ readonly line: number; readonly debitMinor: number }> {
    for (let entry = 0; entry < this.sums.length; entry++) {
      const debitMinor = this.sums.at(entry);
      if (debitMinor !== 0) yield { line: this.firstLines.at(entry), debitMinor };
    }
  }
}
