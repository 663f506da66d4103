import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { RatingEntity } from '../../rating.entity.js';

@Entity('moderation_case')
@Check('moderation_case_kind_ck', `kind IN ('DISPUTE', 'FLAG', 'GUARD', 'APPEAL')`)
@Check('moderation_case_appeal_ck', `(kind = 'APPEAL') = (appeals_case_id IS NOT NULL)`)
@Index('moderation_case_open_uq', ['ratingId', 'kind'], { unique: true, where: 'closed_at IS NULL' })
@Index('moderation_case_appeal_uq', ['appealsCaseId'], { unique: true, where: 'appeals_case_id IS NOT NULL' })
@Index('moderation_case_rating_ix', ['ratingId'])
@Index('moderation_case_queue_ix', ['dueOn', 'id'], { where: 'closed_at IS NULL' })
export class ModerationCaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'moderation_case_pk' })
  id!: string;

  @Column('text')
  kind!: string;

  @ManyToOne(() => RatingEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'rating_id', foreignKeyConstraintName: 'moderation_case_rating_fk' })
  rating!: Relation<RatingEntity>;

  @Column('uuid', { name: 'rating_id' })
  ratingId!: string;

  @Column('integer')
  revision!: number;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @ManyToOne(() => ModerationCaseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'appeals_case_id', foreignKeyConstraintName: 'moderation_case_appealed_fk' })
  appealed!: Relation<ModerationCaseEntity> | null;

  @Column('uuid', { name: 'appeals_case_id', nullable: true })
  appealsCaseId!: string | null;
}
