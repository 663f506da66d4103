import type { CompanyId, Country } from '#kernel';
import type { ActivityScheme, CompanyStatus } from '../profile/company-profile.js';

/** How a company was found, best first. */
export type MatchKind = 'NUMBER' | 'EXACT' | 'PREFIX' | 'WORDS' | 'FUZZY';

/** One line of a list of found companies. Only public companies are ever found. */
export interface CompanyHit {
  readonly companyId: CompanyId;
  readonly country: Country;
  readonly number: string;
  readonly name: string;
  readonly status: CompanyStatus;
  readonly activityCode: string | null;
  readonly activityScheme: ActivityScheme | null;
  readonly postcode: string | null;
  readonly locality: string | null;
  readonly department: string | null;
  readonly match: MatchKind;
}

/** First rank of each kind of match; the ranks up to the next kind tell better matches of one kind from worse. */
export const RANK = { NUMBER: 0, EXACT: 1, EXACT_BUT_FORM: 2, PREFIX: 3, WORDS: 4, FUZZY: 8 } as const;
/** Fuzzy matches are told apart by closeness, in this many steps for each attempt at finding them. */
export const CLOSENESS_STEPS = 21;
export const LAST_RANK = RANK.FUZZY + 3 * CLOSENESS_STEPS - 1;
/** Words matches are told apart by the number of other words in the name, up to this many. */
export const MOST_EXTRA_WORDS = RANK.FUZZY - RANK.WORDS - 1;

export function matchOf(rank: number): MatchKind {
  if (rank >= RANK.FUZZY) return 'FUZZY';
  if (rank >= RANK.WORDS) return 'WORDS';
  if (rank >= RANK.PREFIX) return 'PREFIX';
  return rank >= RANK.EXACT ? 'EXACT' : 'NUMBER';
}
