import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import {
  ScoreWhatIfDocument,
  type ScoreWhatIfQuery,
  type SuppositionsInput,
} from '../../../generated/graphql';
import { useOperation, type Answer } from '../../../lib/use-operation';

type WhatIfResult = ScoreWhatIfQuery['scoreWhatIf'];
export type WhatIfAnswer = Extract<WhatIfResult, { __typename: 'ScoreWhatIf' }>;

export interface WhatIfState {
  readonly answer: Answer<ScoreWhatIfQuery>;
  /** The latest result, kept while the next is on its way so that the figures do not blink; null = none yet. */
  readonly shown: WhatIfResult | null;
}

const PAUSE_MS = 300;

/** Asks when the reader pauses. `null` supposes nothing, and asks nothing. */
export function useScoreWhatIf(companyId: string, suppose: SuppositionsInput | null): WhatIfState {
  const [settled] = useDebouncedValue(suppose, PAUSE_MS);
  const isWanted = suppose !== null && settled !== null;
  const answer = useOperation(ScoreWhatIfDocument, isWanted ? { number: companyId, suppose: settled } : null);
  const [shown, setShown] = useState<WhatIfResult | null>(null);
  if (answer.status === 'READY' && answer.data.scoreWhatIf !== shown) setShown(answer.data.scoreWhatIf);
  return { answer, shown: isWanted && answer.status !== 'FAILED' ? shown : null };
}
