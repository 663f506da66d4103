import { createContext, use, type ReactNode } from 'react';
import { LoadedSourcesDocument, type LoadedSourcesQuery } from '../../../generated/graphql';
import { useOperation, type Answer } from '../../../lib/use-operation';

const LoadedSourcesContext = createContext<Answer<LoadedSourcesQuery> | null>(null);
const NO_VARIABLES = {};

/** Asked once for the whole visit: the home screen and the footer both show it. */
export function LoadedSourcesProvider({ children }: { children: ReactNode }) {
  const answer = useOperation(LoadedSourcesDocument, NO_VARIABLES);
  return <LoadedSourcesContext value={answer}>{children}</LoadedSourcesContext>;
}

export function useLoadedSources(): LoadedSourcesQuery['loadedSources'] {
  const answer = use(LoadedSourcesContext);
  return answer?.status === 'READY' ? answer.data.loadedSources : [];
}
