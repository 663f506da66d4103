import type { GeneratedUnit } from '../generate/units.js';

/** What the bench asks of goodpayer and of its peers alike. */
export interface SearchEngine {
  readonly label: string;
  /** SIREN of the best five companies, best first. */
  search(query: string): string[] | Promise<string[]>;
  close(): void;
}

export type EngineMaker = (units: () => Iterable<GeneratedUnit>) => Promise<SearchEngine>;

/** Words as the peers are given them; both have their own ways with accents and case. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
