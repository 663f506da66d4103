const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Limits of company claims; expert values, in force since 2026-11-22. */
export const CLAIM_POLICY = {
  /** Six digits guessed five times: one chance in 200,000. */
  email: { digits: 6, lifetimeMs: 30 * MINUTE_MS, attempts: 5 },
  /** A letter takes days, and whoever opens the post is not whoever types. */
  letter: { digits: 10, lifetimeMs: 30 * DAY_MS, attempts: 5 },
  /** Each new claim may send an e-mail or a letter to somebody else. */
  claimsPerDay: 5,
  /** Time in which the holder of a company can object to a transfer. */
  transferNoticeMs: 72 * HOUR_MS,
  longestReason: 2_000,
} as const;
