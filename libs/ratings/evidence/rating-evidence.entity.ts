import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { RatingEntity } from '../rating.entity.js';

@Entity('rating_evidence')
@Check('rating_evidence_side_ck', `side IN ('AUTHOR', 'CLIENT')`)
export class RatingEvidenceEntity {
  @ManyToOne(() => RatingEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'rating_id', foreignKeyConstraintName: 'rating_evidence_rating_fk' })
  rating!: Relation<RatingEntity>;

  @PrimaryColumn('uuid', { name: 'rating_id', primaryKeyConstraintName: 'rating_evidence_pk' })
  ratingId!: string;

  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'rating_evidence_pk' })
  fileId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  side!: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;
}
