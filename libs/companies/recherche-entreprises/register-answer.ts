import type { UnavailableSource } from '../profile/company-profile.js';
import { readRegisterUnit, type RegisterUnit } from './register-unit.js';

/** What became of one question to the live register. Silence is an answer too: it is shown, never thrown. */
export type RegisterAnswer =
  | { readonly kind: 'FOUND'; readonly unit: RegisterUnit }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'UNAVAILABLE'; readonly unavailable: UnavailableSource };

/** Reads the body of `/search?q=<siren>`; null when it is not what the API documents (a maintenance page, another company). */
export function readRegisterAnswer(
  body: string,
  siren: string,
): Exclude<RegisterAnswer, { kind: 'UNAVAILABLE' }> | null {
  const results = resultsOf(body);
  if (!results) return null;
  if (results.length === 0) return { kind: 'UNKNOWN' };
  const unit = results.map(readRegisterUnit).find((candidate) => candidate?.identity.number === siren);
  return unit ? { kind: 'FOUND', unit } : null;
}

function resultsOf(body: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(body);
    const results =
      typeof parsed === 'object' && parsed !== null && 'results' in parsed ? parsed.results : null;
    return Array.isArray(results) ? results : null;
  } catch {
    // not JSON: a proxy or a maintenance page answered instead of the API
    return null;
  }
}
