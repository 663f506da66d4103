import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { CharterMembershipEntity } from './charter-membership.entity.js';

@Entity('charter_signature')
@Index('charter_signature_membership_ix', ['membershipId', 'signedAt'])
@Index('charter_signature_account_ix', ['accountId'])
export class CharterSignatureEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'charter_signature_pk' })
  id!: string;

  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;

  @ManyToOne(() => CharterMembershipEntity)
  @JoinColumn({ name: 'membership_id', foreignKeyConstraintName: 'charter_signature_membership_fk' })
  membership!: Relation<CharterMembershipEntity>;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'version_id' })
  versionId!: string;

  @Column('text')
  language!: string;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('text', { name: 'consent_text_hash' })
  consentTextHash!: string;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text', { name: 'signatory_name' })
  signatoryName!: string;

  @Column('text', { name: 'signatory_role' })
  signatoryRole!: string;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt!: Date;

  @Column('date', { name: 'term_ends_on' })
  termEndsOn!: string;
}
