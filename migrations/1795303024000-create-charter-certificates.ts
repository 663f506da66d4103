import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Certificates of signatures, some 35 kB each, are kept with what they certify: one transaction and one backup hold both,
 * and every machine serves them. The key that signs them is encrypted with the application's secret.
 */
export class CreateCharterCertificates1795303024000 implements MigrationInterface {
  name = 'CreateCharterCertificates1795303024000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE certificate_signer (
      fingerprint text NOT NULL,
      certificate bytea NOT NULL,
      private_key bytea NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      CONSTRAINT certificate_signer_pk PRIMARY KEY (fingerprint)
    );
    CREATE TABLE charter_certificate (
      signature_id uuid NOT NULL,
      pdf bytea NOT NULL,
      sha256 bytea NOT NULL,
      created_at timestamptz NOT NULL,
      CONSTRAINT charter_certificate_pk PRIMARY KEY (signature_id),
      CONSTRAINT charter_certificate_signature_fk FOREIGN KEY (signature_id) REFERENCES charter_signature
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE charter_certificate; DROP TABLE certificate_signer');
  }
}
