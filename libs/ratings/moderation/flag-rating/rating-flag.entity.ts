import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ModerationCaseEntity } from '../cases/moderation-case.entity.js';

@Entity('rating_flag')
@Index('rating_flag_account_ix', ['accountId', 'flaggedAt'])
export class RatingFlagEntity {
  @ManyToOne(() => ModerationCaseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'rating_flag_case_fk' })
  case!: Relation<ModerationCaseEntity>;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'rating_flag_pk' })
  caseId!: string;

  @PrimaryColumn('text', { name: 'account_id', primaryKeyConstraintName: 'rating_flag_pk' })
  accountId!: string;

  @Column('text')
  reason!: string;

  @Column('text', { nullable: true })
  detail!: string | null;

  @Column('timestamptz', { name: 'flagged_at' })
  flaggedAt!: Date;
}
