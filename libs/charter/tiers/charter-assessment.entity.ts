import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { CharterMembershipEntity } from '../store/charter-membership.entity.js';

@Entity('charter_assessment')
@Unique('charter_assessment_quarter_uq', ['membershipId', 'quarter'])
export class CharterAssessmentEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'charter_assessment_pk' })
  id!: string;

  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;

  @ManyToOne(() => CharterMembershipEntity)
  @JoinColumn({ name: 'membership_id', foreignKeyConstraintName: 'charter_assessment_membership_fk' })
  membership!: Relation<CharterMembershipEntity>;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text')
  quarter!: string;

  @Column('text')
  tier!: string;

  @Column('jsonb')
  lines!: readonly object[];

  @Column('text', { name: 'policy_version' })
  policyVersion!: string;

  @Column('timestamptz', { name: 'assessed_at' })
  assessedAt!: Date;
}
