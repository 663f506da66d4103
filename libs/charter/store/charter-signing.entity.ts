import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('charter_signing')
@Index('charter_signing_waiting_uq', ['organisationId', 'accountId'], {
  unique: true,
  where: 'used_at IS NULL AND replaced_at IS NULL',
})
@Index('charter_signing_organisation_ix', ['organisationId', 'startedAt'])
@Index('charter_signing_account_ix', ['accountId'])
export class CharterSigningEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'charter_signing_pk' })
  id!: string;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text', { name: 'version_id' })
  versionId!: string;

  @Column('text')
  language!: string;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('text', { name: 'consent_text_hash' })
  consentTextHash!: string;

  @Column('text', { name: 'signatory_name' })
  signatoryName!: string;

  @Column('text', { name: 'signatory_role' })
  signatoryRole!: string;

  @Column('bytea', { name: 'code_hash' })
  codeHash!: Buffer;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('smallint', { name: 'attempts_left' })
  attemptsLeft!: number;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { name: 'replaced_at', nullable: true })
  replacedAt!: Date | null;
}
