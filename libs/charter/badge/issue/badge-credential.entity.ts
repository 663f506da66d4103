import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { CharterMembershipEntity } from '../../store/charter-membership.entity.js';
import { BadgeKeyEntity } from '../keys/badge-key.entity.js';

@Entity('badge_credential')
@Unique('badge_credential_status_index_uq', ['statusIndex'])
@Index('badge_credential_membership_ix', ['membershipId', 'issuedAt'])
@Index('badge_credential_key_ix', ['kid', 'validUntil'])
@Index('badge_credential_revoked_ix', ['statusIndex'], { where: 'revoked_at IS NOT NULL' })
export class BadgeCredentialEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'badge_credential_pk' })
  id!: string;

  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;

  @ManyToOne(() => CharterMembershipEntity)
  @JoinColumn({ name: 'membership_id', foreignKeyConstraintName: 'badge_credential_membership_fk' })
  membership!: Relation<CharterMembershipEntity>;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text')
  tier!: string;

  @Column('text', { name: 'version_id' })
  versionId!: string;

  @Column('text')
  kid!: string;

  @ManyToOne(() => BadgeKeyEntity)
  @JoinColumn({ name: 'kid', foreignKeyConstraintName: 'badge_credential_key_fk' })
  key!: Relation<BadgeKeyEntity>;

  @Column('int', { name: 'status_index' })
  statusIndex!: number;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;

  @Column('timestamptz', { name: 'valid_until' })
  validUntil!: Date;

  @Column('text')
  jwt!: string;

  @Column('jsonb')
  document!: object;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('text', { name: 'revoked_reason', nullable: true })
  revokedReason!: string | null;
}
