import type { CompanyId, Day } from '#kernel';
import type { EmailLanguage } from '#notifications';

/** What a signature did: begin a membership, lengthen it, or take up a new text within its term. */
export type SignatureKind = 'FIRST' | 'RENEWAL' | 'NEW_VERSION';

/** Who signed what, when: one row of the append-only log. Hashes are lower-case hexadecimal SHA-256. */
export interface SignatureRecord {
  readonly id: string;
  readonly membershipId: string;
  readonly companyId: CompanyId;
  readonly organisationId: string;
  readonly versionId: string;
  /** Language of the text that was read. */
  readonly language: EmailLanguage;
  readonly contentHash: string;
  readonly consentTextHash: string;
  readonly kind: SignatureKind;
  readonly accountId: string;
  readonly signatoryName: string;
  readonly signatoryRole: string;
  readonly signedAt: Date;
  readonly termEndsOn: Day;
}

export const SIGNATURE_COLUMNS = `id, membership_id AS "membershipId", company_id AS "companyId", organisation_id AS "organisationId",
  version_id AS "versionId", language, content_hash AS "contentHash", consent_text_hash AS "consentTextHash", kind,
  account_id AS "accountId", signatory_name AS "signatoryName", signatory_role AS "signatoryRole", signed_at AS "signedAt",
  term_ends_on AS "termEndsOn"`;
