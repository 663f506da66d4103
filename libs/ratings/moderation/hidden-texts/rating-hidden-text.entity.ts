import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { RatingEntity } from '../../rating.entity.js';
import { ModerationCaseEntity } from '../cases/moderation-case.entity.js';

@Entity('rating_hidden_text')
@Check('rating_hidden_text_part_ck', `part IN ('COMMENT', 'REPLY')`)
@Index('rating_hidden_text_case_ix', ['caseId'])
export class RatingHiddenTextEntity {
  @ManyToOne(() => RatingEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'rating_id', foreignKeyConstraintName: 'rating_hidden_text_rating_fk' })
  rating!: Relation<RatingEntity>;

  @PrimaryColumn('uuid', { name: 'rating_id', primaryKeyConstraintName: 'rating_hidden_text_pk' })
  ratingId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'rating_hidden_text_pk' })
  part!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'written_at', nullable: true })
  writtenAt!: Date | null;

  @ManyToOne(() => ModerationCaseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'rating_hidden_text_case_fk' })
  case!: Relation<ModerationCaseEntity>;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('timestamptz', { name: 'hidden_at' })
  hiddenAt!: Date;
}
