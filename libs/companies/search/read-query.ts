import type { SqlRunner } from '#persistence';
import { allOf, startingWith, term } from './term-query.js';

/** Words beyond this many would narrow nothing any more. */
const MOST_WORDS = 12;
/** A shorter beginning stands for too many words to look them all up. */
const SHORTEST_PREFIX = 3;

/** What was typed, read the way names were read. */
export interface ReadQuery {
  /** Normal spelling; empty when nothing in it can be part of a name. */
  readonly full: string;
  /** The same without legal forms. */
  readonly core: string;
  /** Its words, stop words and legal forms excepted. */
  readonly words: readonly string[];
  /** The last word when the user may still be typing it. */
  readonly lastWord: string | null;
  /** All words, the last one as a beginning; null when there is none. */
  readonly allWords: string | null;
  /** The part of `allWords` that an inverted index answers quickly. */
  readonly indexedWords: string | null;
  readonly filter: string | null;
}

const READ = `
  SELECT normal AS "full", search_core(normal) AS core, tsvector_to_array(search_words(normal)) AS words
  FROM search_normal($1) normal`;

export async function readQuery(sql: SqlRunner, typed: string, filter: string | null): Promise<ReadQuery> {
  const [read] = await sql.rows<{ full: string; core: string; words: string[] }>(
    READ,
    [typed],
    'search_read',
  );
  const { full, core } = read!;
  const words = read!.words.slice(0, MOST_WORDS);
  const last = full.slice(full.lastIndexOf(' ') + 1);
  const lastWord = words.includes(last) ? last : null;
  const asTyped = (word: string) => (word === lastWord ? startingWith(word) : term(word));
  const quick = words.filter((word) => word !== lastWord || word.length >= SHORTEST_PREFIX);
  return {
    full,
    core,
    words,
    lastWord,
    allWords: words.length > 0 ? allOf(words.map(asTyped)) : null,
    indexedWords: words.length > 0 ? allOf((quick.length > 0 ? quick : words).map(asTyped)) : null,
    filter,
  };
}

export function filtered(query: string, filter: string | null): string {
  return filter ? allOf([query, filter]) : query;
}
