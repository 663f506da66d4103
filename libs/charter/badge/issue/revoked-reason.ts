/** Why a badge was revoked: its membership ended, or it says more than is true now, or who has its key is not known. */
export type RevokedReason = 'EXPIRED' | 'WITHDRAWN' | 'REVOKED' | 'TIER_LOWERED' | 'KEY_COMPROMISED';
