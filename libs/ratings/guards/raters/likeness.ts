/** Runs of `size` words, folded: case, accents and punctuation are easily changed. A shorter text has none. */
export function shinglesOf(text: string, size: number): ReadonlySet<string> {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return new Set(
    Array.from({ length: Math.max(0, words.length - size + 1) }, (_, start) =>
      words.slice(start, start + size).join(' '),
    ),
  );
}

/** Share of runs that two texts have in common, from 0 to 1 (Jaccard); 0 when either has none. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common / (one.size + other.size - common);
}
