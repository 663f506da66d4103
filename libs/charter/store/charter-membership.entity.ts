import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('charter_membership')
@Unique('charter_membership_code_uq', ['code'])
@Index('charter_membership_open_uq', ['companyId'], { unique: true, where: 'ended_at IS NULL' })
@Index('charter_membership_company_ix', ['companyId', 'signedAt'])
@Index('charter_membership_register_ix', ['signedAt', 'id'])
@Index('charter_membership_organisation_ix', ['organisationId', 'signedAt'])
export class CharterMembershipEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'charter_membership_pk' })
  id!: string;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  status!: string;

  @Column('text', { name: 'version_id' })
  versionId!: string;

  @Column('text', { default: 'SIGNATORY' })
  tier!: string;

  @Column('text')
  code!: string;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt!: Date;

  @Column('date', { name: 'term_ends_on' })
  termEndsOn!: string;

  @Column('date', { name: 'resign_by', nullable: true })
  resignBy!: string | null;

  @Column('timestamptz', { name: 'status_since' })
  statusSince!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
