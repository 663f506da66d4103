import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.js';

@Entity('organisation')
@Unique('organisation_slug_uq', ['slug'])
@Unique('organisation_founder_uq', ['companyId', 'founderId'])
@Index('organisation_founder_ix', ['founderId'])
export class OrganisationEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'organisation_pk' })
  id!: string;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text', { name: 'founder_id', nullable: true })
  founderId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  slug!: string;

  @Column('text', { nullable: true })
  logo!: string | null;

  @Column('text', { nullable: true })
  metadata!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @ManyToOne(() => AccountEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'founder_id', foreignKeyConstraintName: 'organisation_founder_fk' })
  founder!: Relation<AccountEntity> | null;
}
