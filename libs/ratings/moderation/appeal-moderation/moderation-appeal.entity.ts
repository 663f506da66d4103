import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ModerationCaseEntity } from '../cases/moderation-case.entity.js';

@Entity('moderation_appeal')
@Check('moderation_appeal_side_ck', `side IN ('AUTHOR', 'CLIENT')`)
export class ModerationAppealEntity {
  @ManyToOne(() => ModerationCaseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'moderation_appeal_case_fk' })
  case!: Relation<ModerationCaseEntity>;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'moderation_appeal_pk' })
  caseId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'moderation_appeal_pk' })
  side!: string;

  @Column('text')
  text!: string;

  @Column('text', { name: 'opened_by' })
  openedBy!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;
}
