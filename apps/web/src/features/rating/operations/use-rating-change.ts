import { useState } from 'react';
import type { TypedDocumentString } from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import type { RequestError } from '../../../lib/request';
import { useMutation } from '../../../lib/use-mutation';

export interface RatingChange<TVariables> {
  readonly send: (variables: TVariables) => Promise<void>;
  readonly isRunning: boolean;
  readonly refusal: Refusal | null;
  readonly failure: RequestError | null;
}

/** One step of a rating. Every one answers under the same name: the rating, or why not. */
export function useRatingChange<TVariables>(
  document: TypedDocumentString<{ readonly answer: object }, TVariables>,
  onDone: () => void,
): RatingChange<TVariables> {
  const { run, isRunning, failure } = useMutation(document);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async (variables: TVariables) => {
    setRefusal(null);
    const data = await run(variables);
    if (!data) return;
    if (isRefusal(data.answer)) setRefusal(data.answer);
    else onDone();
  };
  return { send, isRunning, refusal, failure };
}
