import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CompanyCardsReadModel } from '#companies';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { Clock } from '#kernel';
import { Database } from '#persistence';
import { verifyAddress } from '../../badge/issuer/issuer.js';
import { MembershipsReadModel } from '../../memberships.read-model.js';
import type { MembershipRecord } from '../../store/membership-record.js';
import type { SignatureRecord } from '../../store/signature-record.js';
import { CharterVersions } from '../../versions/charter-versions.js';
import type { CertificateContent } from '../page/certificate-content.js';
import { certificateWords, companyNumber } from '../page/certificate-words.js';
import { drawCertificate } from '../page/draw-certificate.js';
import { CertificateSigner } from '../signing/certificate-signer.js';
import { signPdf } from '../signing/sign-pdf.js';

const MISSING = `SELECT id FROM charter_signature s WHERE membership_id = $1
  AND NOT EXISTS (SELECT FROM charter_certificate WHERE signature_id = s.id)`;
const KEEP = `INSERT INTO charter_certificate (signature_id, pdf, sha256, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`;

/** Writes the certificates that the signatures of a membership do not have yet. Repeated, it changes nothing. */
@Injectable()
export class IssueCertificates {
  constructor(
    private readonly database: Database,
    private readonly memberships: MembershipsReadModel,
    private readonly versions: CharterVersions,
    private readonly cards: CompanyCardsReadModel,
    private readonly signer: CertificateSigner,
    private readonly clock: Clock,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'publicUrl'>,
  ) {}

  async execute(membershipId: string): Promise<void> {
    const missing = await this.database.rows<{ id: string }>(MISSING, [membershipId]);
    const membership = missing.length > 0 ? await this.memberships.membership(membershipId) : null;
    if (!membership) return;
    const ids = new Set(missing.map(({ id }) => id));
    const signatures = await this.memberships.signatures(membershipId);
    for (const signature of signatures.filter(({ id }) => ids.has(id)))
      await this.issue(membership, signature);
  }

  private async issue(membership: MembershipRecord, signature: SignatureRecord): Promise<void> {
    const at = this.clock.now();
    const content = await this.contentOf(membership, signature);
    const { reason } = certificateWords(content.language);
    const pdf = await signPdf(await drawCertificate(content), await this.signer.current(), { at, reason });
    const sha256 = createHash('sha256').update(pdf).digest();
    await this.database.rows(KEEP, [signature.id, pdf, sha256, at]);
  }

  private async contentOf(
    { code, companyId }: MembershipRecord,
    signature: SignatureRecord,
  ): Promise<CertificateContent> {
    const { id, language, versionId } = signature;
    const name = (await this.cards.card(companyId))?.name ?? null;
    return {
      ...signature,
      signatureId: id,
      companyName: name,
      companyNumber: companyNumber(companyId, language),
      versionTitle: this.versions.byId(versionId).title[language],
      verifyAddress: verifyAddress(this.options.publicUrl, code),
    };
  }
}
