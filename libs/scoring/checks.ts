import { isSensibleDay } from './day.js';
import { ScoringError } from './scoring-error.js';

export const NOT_A_DAY = 'not a day between 1900 and 2200';
export const TWICE = 'the same fact twice';

/** The checks of which the check of the facts is made. Each throws ScoringError `BAD_FACTS` at `path`. */

export function day(path: string, value: unknown): void {
  if (!isSensibleDay(value)) refuse(path, NOT_A_DAY);
}

export function dayOrNull(path: string, value: unknown): void {
  if (value !== null) day(path, value);
}

export function oneOf(path: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) refuse(path, notOneOf(allowed));
}

export function notOneOf(allowed: readonly string[]): string {
  return `not one of ${allowed.join(', ')}`;
}

/** Two facts under one key would make the score depend on their order. */
export function unique(path: string, keys: readonly string[]): void {
  if (new Set(keys).size !== keys.length) refuse(path, TWICE);
}

export function refuse(path: string, reason: string): never {
  throw new ScoringError('BAD_FACTS', path, reason);
}
