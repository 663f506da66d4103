/** A seeded source of chance (xoshiro128**): the same seed gives the same data on every machine. */
export class Random {
  private readonly state: Uint32Array;

  constructor(seed: number) {
    this.state = Uint32Array.from([seed ^ 0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef]);
    for (let i = 0; i < 20; i++) this.next();
  }

  /** In [0, 1). */
  next(): number {
    const s = this.state as unknown as [number, number, number, number];
    const product = Math.imul(s[1], 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = (s[3] << 11) | (s[3] >>> 21);
    return result / 4_294_967_296;
  }

  /** Integer in [0, limit). */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

/** Draws ranks 0 … count-1 by Zipf-Mandelbrot's law, which word frequencies follow: P(rank) ∝ 1 / (rank + 1 + flat)^slope. */
export function zipfSampler(count: number, slope: number, flat: number): (random: Random) => number {
  const cumulated = new Float64Array(count);
  let total = 0;
  for (let rank = 0; rank < count; rank++) cumulated[rank] = total += (rank + 1 + flat) ** -slope;
  return (random) => {
    const target = random.next() * total;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulated[middle]! < target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
