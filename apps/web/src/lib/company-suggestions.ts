import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { SuggestCompaniesDocument, type CompanyHitLineFragment } from '../generated/graphql';
import { useOperation } from './use-operation';

const DEBOUNCE_MS = 150;
const SHORTEST_QUERY = 2;
const NONE: readonly CompanyHitLineFragment[] = [];

/** Best matches for what was typed so far. The former ones stay until the next arrive, so that the list does not blink. */
export function useCompanySuggestions(text: string): readonly CompanyHitLineFragment[] {
  const [query] = useDebouncedValue(text.trim(), DEBOUNCE_MS);
  const isLongEnough = query.length >= SHORTEST_QUERY && text.trim().length >= SHORTEST_QUERY;
  const answer = useOperation(SuggestCompaniesDocument, isLongEnough ? { query } : null);
  const [shown, setShown] = useState(NONE);
  if (answer.status === 'READY' && answer.data.suggestCompanies !== shown)
    setShown(answer.data.suggestCompanies);
  if (answer.status === 'FAILED' && shown !== NONE) setShown(NONE);
  return isLongEnough ? shown : NONE;
}
