import { addMonths, dayOf, type CompanyId, type Day } from '#kernel';
import type { EmailLanguage } from '#notifications';
import type { SqlRunner } from '#persistence';
import { charterPolicyOn } from '../policy/charter-policy.js';
import { refuseCharter } from '../refusals/charter-refusal.js';
import type { MembershipFact } from '../status/membership-status.js';
import { reentryBar } from '../sign-charter/reentry-bar.js';
import { recordStep } from '../status/record-step.js';
import { newCharterCode } from '../store/charter-code.js';
import { lockOpenMembership, MEMBERSHIP_COLUMNS, type MembershipRecord } from '../store/membership-record.js';
import type { SignatureKind } from '../store/signature-record.js';
import { signatureKind } from './signature-kind.js';

/** What a person signs for a company, checked and confirmed. */
export interface SignedCharter {
  readonly companyId: CompanyId;
  readonly organisationId: string;
  readonly accountId: string;
  readonly versionId: string;
  readonly language: EmailLanguage;
  readonly contentHash: string;
  readonly consentTextHash: string;
  readonly signatoryName: string;
  readonly signatoryRole: string;
}

/** What a signature did, and the membership as it is now. */
export interface KeptSignature {
  readonly kind: SignatureKind;
  readonly membership: MembershipRecord;
}

const FACTS = {
  FIRST: 'SIGNED',
  RENEWAL: 'RENEWED',
  NEW_VERSION: 'RESIGNED',
} as const satisfies Record<SignatureKind, MembershipFact>;

const BEGIN = `INSERT INTO charter_membership (company_id, organisation_id, status, version_id, code, signed_at, term_ends_on, status_since)
  VALUES ($1, $2, 'ACTIVE', $3, $4, $5, $6, $5) ON CONFLICT (company_id) WHERE ended_at IS NULL DO NOTHING RETURNING ${MEMBERSHIP_COLUMNS}`;
const PROLONG = `UPDATE charter_membership SET version_id = $2, organisation_id = $3, term_ends_on = $4, resign_by = NULL
  WHERE id = $1 RETURNING ${MEMBERSHIP_COLUMNS}`;
const SIGN = `INSERT INTO charter_signature (membership_id, company_id, organisation_id, version_id, language, content_hash,
    consent_text_hash, kind, account_id, signatory_name, signatory_role, signed_at, term_ends_on)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`;

/**
 * Writes a signature with all that follows from it in the caller's transaction: membership, log, step, event, audit.
 * @throws CharterRefusal `ALREADY_SIGNED` when there is nothing to sign, or somebody else was first; `REENTRY_LATER`
 */
export async function keepSignature(sql: SqlRunner, signed: SignedCharter, at: Date): Promise<KeptSignature> {
  const today = dayOf(at);
  const open = await lockOpenMembership(sql, signed.companyId);
  const kind = signatureKind(open, signed.versionId, today);
  if (!kind) throw refuseCharter('ALREADY_SIGNED');
  const bar = open ? null : await reentryBar(sql, signed.companyId, today);
  if (bar) throw bar;
  const termEndsOn = termAfter(open, kind, today);
  const { companyId, organisationId, versionId } = signed;
  const [membership] = open
    ? await sql.rows<MembershipRecord>(PROLONG, [open.id, versionId, organisationId, termEndsOn])
    : await sql.rows<MembershipRecord>(BEGIN, [
        companyId,
        organisationId,
        versionId,
        newCharterCode(),
        at,
        termEndsOn,
      ]);
  if (!membership) throw refuseCharter('ALREADY_SIGNED');
  const signatureId = await writeSignature(sql, membership, signed, kind, at);
  const { language, contentHash, accountId } = signed;
  await recordStep(sql, {
    membership,
    action: FACTS[kind],
    fromStatus: open?.status ?? null,
    actor: { kind: 'CLIENT', accountId },
    at,
    data: { signatureId, versionId, language, contentHash, termEndsOn },
  });
  return { kind, membership };
}

/** A renewal continues the term, so that who renews early loses no day of it. */
function termAfter(open: MembershipRecord | null, kind: SignatureKind, today: Day): Day {
  if (open && kind === 'NEW_VERSION') return open.termEndsOn;
  return addMonths(open?.termEndsOn ?? today, charterPolicyOn(today).termMonths.value);
}

async function writeSignature(
  sql: SqlRunner,
  { id, termEndsOn }: MembershipRecord,
  signed: SignedCharter,
  kind: SignatureKind,
  at: Date,
): Promise<string> {
  const [written] = await sql.rows<{ id: string }>(SIGN, [
    id,
    signed.companyId,
    signed.organisationId,
    signed.versionId,
    signed.language,
    signed.contentHash,
    signed.consentTextHash,
    kind,
    signed.accountId,
    signed.signatoryName,
    signed.signatoryRole,
    at,
    termEndsOn,
  ]);
  return written!.id;
}
