import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { RatingEntity } from '../rating.entity.js';

@Entity('rating_dispute')
export class RatingDisputeEntity {
  @OneToOne(() => RatingEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'rating_id', foreignKeyConstraintName: 'rating_dispute_rating_fk' })
  rating!: Relation<RatingEntity>;

  @PrimaryColumn('uuid', { name: 'rating_id', primaryKeyConstraintName: 'rating_dispute_pk' })
  ratingId!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  text!: string;

  @Column('text', { name: 'opened_by' })
  openedBy!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;
}
