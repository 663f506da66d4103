import { createHash, X509Certificate } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { Clock, DomainError } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { openKey, sealKey } from '../../badge/keys/seal-key.js';
import { CONFIGURED_CERTIFICATE } from './configured-certificate.js';
import { selfSignedCertificate, type SigningCertificate } from './self-signed-certificate.js';

interface SignerRow {
  readonly fingerprint: string;
  readonly certificate: Buffer;
  readonly privateKey: Buffer;
}

const CURRENT = `SELECT fingerprint, certificate, private_key AS "privateKey" FROM certificate_signer
  WHERE expires_at > $1 ORDER BY created_at DESC LIMIT 1`;
const KEEP = `INSERT INTO certificate_signer (fingerprint, certificate, private_key, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)`;
/** Held by one of several workers that begin together: the others then find what it made. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('certificate_signer'))`;

/** The certificate that signs PDF of ours: the operator's, else one made at the first need, and again when it has expired. */
@Injectable()
export class CertificateSigner {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'secret' | 'publicUrl'>,
    @Inject(CONFIGURED_CERTIFICATE) private readonly configured: SigningCertificate | null,
  ) {}

  async current(): Promise<SigningCertificate> {
    return this.configured ?? (await this.kept(this.database)) ?? this.made();
  }

  private made(): Promise<SigningCertificate> {
    return this.database.transaction(async (sql) => {
      await sql.rows(LOCK);
      return (await this.kept(sql)) ?? this.make(sql);
    });
  }

  private async kept(sql: SqlRunner): Promise<SigningCertificate | null> {
    const [row] = await sql.rows<SignerRow>(CURRENT, [this.clock.now()]);
    if (!row) return null;
    const privateKey = this.opened(row);
    return privateKey && { certificate: row.certificate, issuers: [], privateKey };
  }

  /** Null under another secret: what that key signed stays valid, for each PDF carries its certificate; a new one signs on. */
  private opened({ fingerprint, privateKey }: SignerRow): Buffer | null {
    try {
      return Buffer.from(openKey(this.options.secret, fingerprint, privateKey), 'base64');
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  private async make(sql: SqlRunner): Promise<SigningCertificate> {
    const at = this.clock.now();
    const made = await selfSignedCertificate(new URL(this.options.publicUrl).host, at);
    const fingerprint = createHash('sha256').update(made.certificate).digest('hex');
    const sealed = sealKey(this.options.secret, fingerprint, made.privateKey.toString('base64'));
    const expiresAt = new Date(new X509Certificate(made.certificate).validTo);
    await sql.rows(KEEP, [fingerprint, made.certificate, sealed, at, expiresAt]);
    return made;
  }
}
