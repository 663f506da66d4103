import type { CompanyHitLineFragment } from '../../generated/graphql';

/** The pages of a search that a reader has seen before the one that is shown. */
export interface PagesRead {
  readonly earlier: readonly CompanyHitLineFragment[];
  /** Cursor of the page that is shown; null = the first. */
  readonly after: string | null;
}

const FIRST_PAGE: PagesRead = { earlier: [], after: null };
const MOST_SEARCHES = 20;
const read = new Map<string, PagesRead>();

/** `entry` is the entry of the browser's history: Back finds the list as it was left, a new search begins afresh. */
export function pagesReadOf(entry: string): PagesRead {
  return read.get(entry) ?? FIRST_PAGE;
}

export function rememberPages(entry: string, pages: PagesRead): void {
  read.delete(entry);
  read.set(entry, pages);
  const [oldest] = read.keys();
  if (read.size > MOST_SEARCHES && oldest !== undefined) read.delete(oldest);
}
