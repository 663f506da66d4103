import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { CompanyClaimEntity } from '../company-claim.entity.js';

@Entity('claim_decision')
@Index('claim_decision_claim_ix', ['claimId', 'decidedAt'])
export class ClaimDecisionEntity {
  @PrimaryGeneratedColumn('uuid', {
    name: 'decision_id',
    primaryKeyConstraintName: 'claim_decision_pk',
  })
  decisionId!: string;

  @Column('uuid', { name: 'claim_id' })
  claimId!: string;

  @ManyToOne(() => CompanyClaimEntity)
  @JoinColumn({ name: 'claim_id', foreignKeyConstraintName: 'claim_decision_claim_fk' })
  claim!: Relation<CompanyClaimEntity>;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('text', { name: 'decided_by' })
  decidedBy!: string;

  @Column('text')
  decision!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  statement!: string;
}
