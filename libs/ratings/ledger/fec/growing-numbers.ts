type Numbers = Float64Array | Int32Array | Uint16Array;

const FIRST_CAPACITY = 1024;

/** A list of numbers that takes as many bytes as its kind needs, where an array of objects takes ten times more. */
export class GrowingNumbers<Kind extends Numbers> {
  length = 0;
  private values: Kind;

  constructor(private readonly make: new (length: number) => Kind) {
    this.values = new make(FIRST_CAPACITY);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new this.make(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  add(index: number, value: number): void {
    this.values[index]! += value;
  }

  mark(index: number, bits: number): void {
    this.values[index]! |= bits;
  }
}
