import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

@Entity('organisation_member')
@Unique('organisation_member_account_uq', ['organisationId', 'accountId'])
@Check('organisation_member_role_ck', `role IN ('owner', 'accountant', 'viewer')`)
@Index('organisation_member_account_ix', ['accountId'])
export class OrganisationMemberEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'organisation_member_pk' })
  id!: string;

  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  role!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @ManyToOne(() => OrganisationEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'organisation_member_organisation_fk' })
  organisation!: Relation<OrganisationEntity>;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'organisation_member_account_fk' })
  account!: Relation<AccountEntity>;
}
