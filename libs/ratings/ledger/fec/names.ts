/** V8 keeps the whole block of text alive for a slice of 13 characters or more: what is kept for long is copied. */
const SHORTEST_SLICE = 13;

export function detached(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text, 'utf8').toString('utf8');
}

/** Gives each distinct text a small number, in the order of their appearance. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const kept = detached(text);
    this.numbers.set(kept, this.texts.length);
    return this.texts.push(kept) - 1;
  }

  textOf(number: number): string {
    return this.texts[number]!;
  }

  get size(): number {
    return this.texts.length;
  }
}
