import {
  ClientToRateDocument,
  RatingRulesDocument,
  RatingToContinueDocument,
  type RatingInProgressFragment,
  type RulesOfRatingsFragment,
} from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import type { RequestError } from '../../../lib/request';
import { useOperation } from '../../../lib/use-operation';
import type { RatedClient } from '../rating-form';

export interface RatingToStart {
  readonly rules: RulesOfRatingsFragment;
  /** The organisation must prove first that it acts for its company: it may only save drafts. */
  readonly needsClaim: boolean;
  /** A draft, or a rating to correct; null for a new one. */
  readonly rating: RatingInProgressFragment | null;
  readonly client: RatedClient | null;
}

export type Start =
  | { readonly status: 'LOADING' }
  | { readonly status: 'FAILED'; readonly error: RequestError; readonly retry: () => void }
  | { readonly status: 'REFUSED'; readonly refusal: Refusal }
  | { readonly status: 'READY'; readonly start: RatingToStart };

/** What the form begins with: the rules, and what was saved or named before. */
export function useRatingInProgress(ratingId: string | null, number: string | null): Start {
  const rules = useOperation(RatingRulesDocument, {});
  const saved = useOperation(RatingToContinueDocument, ratingId ? { id: ratingId } : null);
  const named = useOperation(ClientToRateDocument, number && !ratingId ? { number } : null);
  for (const answer of [rules, saved, named]) if (answer.status === 'FAILED') return answer;
  if (rules.status !== 'READY') return { status: 'LOADING' };
  const { ratingRules, myRatings } = rules.data;
  const known = { rules: ratingRules, needsClaim: myRatings.needsClaim };
  if (ratingId) {
    if (saved.status !== 'READY') return { status: 'LOADING' };
    const rating = saved.data.rating;
    if (isRefusal(rating)) return { status: 'REFUSED', refusal: rating };
    return { status: 'READY', start: { ...known, rating, client: rating.client ?? null } };
  }
  if (!number) return { status: 'READY', start: { ...known, rating: null, client: null } };
  if (named.status !== 'READY') return { status: 'LOADING' };
  const { company } = named.data;
  // A number that no company answers to is left to the form: it refuses it in its place.
  const client =
    company.__typename === 'Company'
      ? { number: company.number, country: company.country, name: company.name }
      : { number, country: null, name: null };
  return { status: 'READY', start: { ...known, rating: null, client } };
}
