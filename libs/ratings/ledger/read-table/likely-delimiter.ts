/** In order of preference where several cut the lines equally well: commas are in amounts too. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
const LINES_LOOKED_AT = 60;

/** The delimiter that cuts most lines of a text into the same number of cells; titles before the table do not matter. */
export function likelyDelimiter(sample: string): string {
  const lines = sample
    .split(/\r?\n/, LINES_LOOKED_AT)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ''));
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: agreement(lines, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** Share of the lines that have the most frequent number of cells, one cell not being a cut. */
function agreement(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = line.split(delimiter).length;
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / Math.max(1, lines.length);
}
