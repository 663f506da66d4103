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
import { CharterReviewEntity } from './charter-review.entity.js';

@Entity('charter_review_decision')
@Unique('charter_review_decision_position_uq', ['reviewId', 'position'])
@Check(
  'charter_review_decision_outcome_ck',
  `outcome IN ('CLEARED', 'ACTION_PLAN', 'SUSPENDED', 'REINSTATED', 'REVOKED')`,
)
@Check('charter_review_decision_statement_ck', '(decided_by IS NULL) = (statement IS NULL)')
@Index('charter_review_decision_once_uq', ['reviewId', 'decidedBy'], { unique: true })
export class CharterReviewDecisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'charter_review_decision_pk' })
  id!: string;

  @Column('uuid', { name: 'review_id' })
  reviewId!: string;

  @ManyToOne(() => CharterReviewEntity)
  @JoinColumn({ name: 'review_id', foreignKeyConstraintName: 'charter_review_decision_review_fk' })
  review!: Relation<CharterReviewEntity>;

  @Column('integer')
  position!: number;

  @Column('boolean', { name: 'is_appeal' })
  isAppeal!: boolean;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('text')
  outcome!: string;

  @Column('text')
  reason!: string;

  @Column('text', { nullable: true })
  statement!: string | null;

  @Column('date', { name: 'appeal_until', nullable: true })
  appealUntil!: string | null;
}
