export type ScoringErrorCode = 'BAD_FACTS' | 'UNKNOWN_POLICY';

/**
 * Refusal to score: the facts are not facts (NaN, an impossible date, a duplicate), or no policy has that version.
 * `path` points at the fault, e.g. `accounts[0].equityRatio`; the message carries no value, so it can be logged.
 */
export class ScoringError extends Error {
  constructor(
    readonly code: ScoringErrorCode,
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = 'ScoringError';
  }
}
