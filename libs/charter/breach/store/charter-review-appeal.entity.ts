import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CharterReviewDecisionEntity } from './charter-review-decision.entity.js';

@Entity('charter_review_appeal')
@Check('charter_review_appeal_side_ck', `side IN ('REPORTER', 'SIGNATORY')`)
export class CharterReviewAppealEntity {
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'charter_review_appeal_pk' })
  decisionId!: string;

  @ManyToOne(() => CharterReviewDecisionEntity)
  @JoinColumn({ name: 'decision_id', foreignKeyConstraintName: 'charter_review_appeal_decision_fk' })
  decision!: Relation<CharterReviewDecisionEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'charter_review_appeal_pk' })
  side!: string;

  @Column('text')
  text!: string;

  @Column('text', { name: 'opened_by' })
  openedBy!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;
}
