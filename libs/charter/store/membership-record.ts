import type { CompanyId, Day } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { CharterStatus, CharterStep, CharterTier } from '../status/membership-status.js';
import type { StepNote } from '../status/step-notes.js';

/** A company's commitment to the charter, from its first signature to its end. */
export interface MembershipRecord {
  readonly id: string;
  readonly companyId: CompanyId;
  /** Who signed for the company. */
  readonly organisationId: string;
  readonly status: CharterStatus;
  /** Version signed last. */
  readonly versionId: string;
  readonly tier: CharterTier;
  /** Short address of verification: ten characters, see `newCharterCode`. */
  readonly code: string;
  /** First signature. */
  readonly signedAt: Date;
  /** First day on which it no longer holds. */
  readonly termEndsOn: Day;
  /** Last day to sign the version in force; null when that is the one signed. */
  readonly resignBy: Day | null;
  readonly statusSince: Date;
  readonly endedAt: Date | null;
}

export const MEMBERSHIP_COLUMNS = `id, company_id AS "companyId", organisation_id AS "organisationId", status, version_id AS "versionId",
  tier, code, signed_at AS "signedAt", term_ends_on AS "termEndsOn", resign_by AS "resignBy", status_since AS "statusSince", ended_at AS "endedAt"`;

/** One step in the public history of a membership. */
export interface MembershipStep {
  readonly membershipId: string;
  readonly at: Date;
  readonly action: CharterStep;
  /** Null for the first signature. */
  readonly fromStatus: CharterStatus | null;
  readonly toStatus: CharterStatus;
  readonly tier: CharterTier;
  readonly publicNote: StepNote | null;
}

export const STEP_COLUMNS = `membership_id AS "membershipId", at, action, from_status AS "fromStatus", to_status AS "toStatus", tier,
  public_note AS "publicNote"`;

/** The company's membership that goes on, locked until the end of the transaction. */
export async function lockOpenMembership(
  sql: SqlRunner,
  companyId: CompanyId,
): Promise<MembershipRecord | null> {
  const [open] = await sql.rows<MembershipRecord>(
    `SELECT ${MEMBERSHIP_COLUMNS} FROM charter_membership WHERE company_id = $1 AND ended_at IS NULL FOR UPDATE`,
    [companyId],
  );
  return open ?? null;
}
