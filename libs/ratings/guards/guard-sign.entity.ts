import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { LocalizedText } from '#kernel';
import { ModerationCaseEntity } from '../moderation/cases/moderation-case.entity.js';

@Entity('guard_sign')
@Check('guard_sign_kind_ck', `kind IN ('SAME_GROUP', 'RECIPROCITY', 'VELOCITY', 'SHARED_SIGNS', 'CLUSTER')`)
@Index('guard_sign_case_uq', ['caseId', 'kind', 'fingerprint'], { unique: true })
export class GuardSignEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guard_sign_pk' })
  id!: string;

  @ManyToOne(() => ModerationCaseEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'guard_sign_case_fk' })
  case!: Relation<ModerationCaseEntity>;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  fingerprint!: string;

  @Column('double precision')
  weight!: number;

  @Column('jsonb')
  explanation!: LocalizedText;

  @Column('uuid', { name: 'related_rating_ids', array: true })
  relatedRatingIds!: string[];

  @Column('timestamptz', { name: 'found_at' })
  foundAt!: Date;
}
