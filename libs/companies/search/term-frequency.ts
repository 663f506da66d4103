import type { SqlRunner } from '#persistence';
import { WORD_CANDIDATES } from './find-words.js';

/** Enough words to know that a beginning is common. */
const COUNTED_WORDS = 1_000;

const FREQUENCY = `
  SELECT coalesce(sum(companies), 0)::float8 AS companies,
    (SELECT coalesce(sum(companies), 0) FROM search_term WHERE term IN ('@active', '@ceased', '@unknown'))::float8 AS total
  FROM (SELECT companies FROM search_term WHERE term >= $1 AND term < $1 || '~' LIMIT ${COUNTED_WORDS}) word`;

/** Is a word beginning with `prefix` so common that `wanted` companies bearing it are met sooner on a walk than by sorting all? */
export async function isCommon(sql: SqlRunner, prefix: string, wanted: number): Promise<boolean> {
  const [frequency] = await sql.rows<{ companies: number; total: number }>(
    FREQUENCY,
    [prefix],
    'search_frequency',
  );
  const { companies, total } = frequency!;
  // The walk meets one such company in total / companies; sorting touches each of them once.
  return companies > WORD_CANDIDATES || companies * companies > wanted * total;
}
