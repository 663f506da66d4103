import type { Day } from '#kernel';
import type { SignatureKind } from '../../store/signature-record.js';

/** What a certificate says. */
export interface CertificateContent {
  readonly language: 'fr' | 'en';
  readonly signatureId: string;
  /** Null for a company whose name is not diffused. */
  readonly companyName: string | null;
  /** E.g. `SIREN 552 032 534`. */
  readonly companyNumber: string;
  readonly signatoryName: string;
  readonly signatoryRole: string;
  readonly kind: SignatureKind;
  readonly signedAt: Date;
  readonly termEndsOn: Day;
  readonly versionId: string;
  readonly versionTitle: string;
  /** SHA-256 of the text that was signed, in the language in which it was read. */
  readonly contentHash: string;
  /** SHA-256 of what the signatory said when signing. */
  readonly consentTextHash: string;
  readonly verifyAddress: string;
}
