import { useState } from 'react';
import type { Answer } from './use-operation';

/** The latest data of an operation, kept on the screen while newer are on their way; null before the first. */
export function useLatest<TData>(answer: Answer<TData>): TData | null {
  const [latest, setLatest] = useState<TData | null>(null);
  if (answer.status === 'READY' && answer.data !== latest) setLatest(answer.data);
  return answer.status === 'READY' ? answer.data : latest;
}
