import { Check, Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ModerationCaseEntity } from '../cases/moderation-case.entity.js';

@Entity('moderation_decision')
@Check('moderation_decision_outcome_ck', `outcome IN ('UPHELD', 'CORRECTED', 'REJECTED')`)
@Index('moderation_decision_appeal_ix', ['appealUntil'])
export class ModerationDecisionEntity {
  @OneToOne(() => ModerationCaseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'moderation_decision_case_fk' })
  case!: Relation<ModerationCaseEntity>;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'moderation_decision_pk' })
  caseId!: string;

  @Column('text', { name: 'decided_by' })
  decidedBy!: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('text')
  outcome!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  statement!: string;

  @Column('jsonb')
  effects!: Readonly<Record<string, unknown>>;

  @Column('date', { name: 'appeal_until', nullable: true })
  appealUntil!: string | null;
}
