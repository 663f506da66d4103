import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

@Entity('organisation_invitation')
@Check('organisation_invitation_role_ck', `role IN ('owner', 'accountant', 'viewer')`)
@Index('organisation_invitation_organisation_ix', ['organisationId'])
@Index('organisation_invitation_email_ix', ['email'])
@Index('organisation_invitation_inviter_ix', ['inviterId'])
export class OrganisationInvitationEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'organisation_invitation_pk' })
  id!: string;

  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'inviter_id' })
  inviterId!: string;

  @Column('text')
  email!: string;

  @Column('text')
  role!: string;

  @Column('text', { default: 'pending' })
  status!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @ManyToOne(() => OrganisationEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'organisation_invitation_organisation_fk',
  })
  organisation!: Relation<OrganisationEntity>;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inviter_id', foreignKeyConstraintName: 'organisation_invitation_inviter_fk' })
  inviter!: Relation<AccountEntity>;
}
