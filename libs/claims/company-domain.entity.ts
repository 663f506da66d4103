import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CompanyClaimEntity } from './company-claim.entity.js';

@Entity('company_domain')
@Index('company_domain_claim_ix', ['establishedBy'])
export class CompanyDomainEntity {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'company_domain_pk' })
  companyId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'company_domain_pk' })
  domain!: string;

  @Column('uuid', { name: 'established_by' })
  establishedBy!: string;

  @ManyToOne(() => CompanyClaimEntity)
  @JoinColumn({ name: 'established_by', foreignKeyConstraintName: 'company_domain_claim_fk' })
  claim!: Relation<CompanyClaimEntity>;

  @Column('timestamptz', { name: 'established_at' })
  establishedAt!: Date;
}
