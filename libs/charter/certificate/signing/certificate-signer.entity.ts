import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('certificate_signer')
export class CertificateSignerEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'certificate_signer_pk' })
  fingerprint!: string;

  @Column('bytea')
  certificate!: Buffer;

  @Column('bytea', { name: 'private_key' })
  privateKey!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
