import type { LocalizedText } from './use-language';

/** A `UserError` of the API, or any other answer that says in both languages why not. */
export interface Refusal {
  readonly code: string;
  /** The argument that is at fault, e.g. `number` or `experiences.0.dueOn`. */
  readonly field?: string | null;
  readonly message: LocalizedText;
}

/** Tells the refusals of a result union from its answer. */
export function isRefusal<TResult extends object>(result: TResult): result is Extract<TResult, Refusal> {
  return 'code' in result && 'message' in result;
}
