import type { CompanyId, LocalizedText } from '#kernel';
import type { CharterTier } from '../../status/membership-status.js';
import { REASONS, type Outcome, type ReasonCode } from './outcome.js';
import type { Verdict } from './verify-credential.js';

/** The answer to "is this badge worth anything?". What the badge itself says is given once its signature was found true. */
export interface VerificationResult {
  readonly outcome: Outcome;
  readonly reasonCode: ReasonCode;
  readonly reason: LocalizedText;
  readonly companyId: CompanyId | null;
  readonly tier: CharterTier | null;
  /** Version of the charter. */
  readonly version: string | null;
  /** When the badge was issued. */
  readonly issuedAt: Date | null;
  readonly validUntil: Date | null;
  readonly checkedAt: Date;
  /** The instant for which it is known whether the badge was suspended or revoked. */
  readonly statusAsOf: Date | null;
}

export function resultOf({ reason, claims, statusAsOf }: Verdict, checkedAt: Date): VerificationResult {
  const { outcome, text } = REASONS[reason];
  return {
    outcome,
    reasonCode: reason,
    reason: text,
    companyId: claims?.companyId ?? null,
    tier: claims?.tier ?? null,
    version: claims?.versionId ?? null,
    issuedAt: claims?.validFrom ?? null,
    validUntil: claims?.validUntil ?? null,
    checkedAt,
    statusAsOf,
  };
}

/** When nothing was found that could be asked about. */
export function resultWithoutBadge(reason: ReasonCode, checkedAt: Date): VerificationResult {
  return resultOf({ reason, claims: null, statusAsOf: null }, checkedAt);
}
