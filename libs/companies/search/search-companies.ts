import { Injectable } from '@nestjs/common';
import { DomainError, parseCompanyNumber, type Page } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import type { CompanyHit } from './company-hit.js';
import { findByNumber } from './find-exact.js';
import { loadHits } from './load-hits.js';
import { rankCompanies } from './rank-companies.js';
import { readQuery } from './read-query.js';
import { filterQuery, type SearchFilter } from './search-filter.js';
import { decodePosition, encodePosition, START, type SearchPosition } from './search-position.js';
import { searchSession } from './search-session.js';

/** Longest page of a list. */
export const MAX_PAGE_SIZE = 50;
/** No register holds a longer name. */
export const MAX_QUERY_LENGTH = 200;

export interface SearchCompaniesInput {
  /** A company number in any spelling, or a name or a part of one, as typed. */
  readonly query: string;
  readonly filter?: SearchFilter | null;
  /** Size of the page, 1 to 50. */
  readonly first: number;
  /** Cursor of the last company of the page before. */
  readonly after?: string | null;
}

/**
 * Finds public companies by number, name, beginning, words in any order, with one or two typing errors. Best match
 * first (number, exact, prefix, words, fuzzy), then the most important. What nothing can match gives an empty page.
 */
@Injectable()
export class SearchCompanies {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `QUERY_TOO_LONG`, `INVALID_PAGE_SIZE`, `INVALID_CURSOR`, `INVALID_FILTER` */
  async execute({ query, filter, first, after }: SearchCompaniesInput): Promise<Page<CompanyHit>> {
    if (query.length > MAX_QUERY_LENGTH) {
      throw new DomainError('QUERY_TOO_LONG', `Search for at most ${MAX_QUERY_LENGTH} characters.`, 'query');
    }
    if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE_SIZE) {
      throw new DomainError(
        'INVALID_PAGE_SIZE',
        `Ask for 1 to ${MAX_PAGE_SIZE} companies at a time.`,
        'first',
      );
    }
    const from = after ? decodePosition(after) : START;
    const terms = filterQuery(filter ?? {});
    return searchSession(this.database, async (sql) => {
      const found = await find(sql, { query, filter, terms, from, limit: first + 1 });
      const hits = await loadHits(sql, found.slice(0, first));
      const items = found.slice(0, first).flatMap((position) => {
        const node = hits.get(position.companyId);
        return node ? [{ cursor: encodePosition(position), node }] : [];
      });
      return { items, hasNextPage: found.length > first };
    });
  }
}

interface Search {
  readonly query: string;
  readonly filter?: SearchFilter | null;
  readonly terms: string | null;
  readonly from: SearchPosition;
  readonly limit: number;
}

async function find(
  sql: SqlRunner,
  { query, filter, terms, from, limit }: Search,
): Promise<SearchPosition[]> {
  const number = parseCompanyNumber(query, filter?.country ?? undefined);
  if (number.ok && from === START) {
    const found = await findByNumber(sql, number.companyId, terms);
    if (found.length > 0) return found;
  }
  // PostgreSQL text cannot hold a null character.
  return rankCompanies(sql, await readQuery(sql, query.replaceAll('\0', ' '), terms), from, limit);
}
