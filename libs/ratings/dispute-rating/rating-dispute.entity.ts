import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { RatingEntity } from '../rating.entity.js';

@Entity('rating_dispute')
@Check('rating_dispute_mediation_ck', `mediation_proposed_by IN ('AUTHOR', 'CLIENT')`)
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

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('text', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { name: 'mediation_proposed_by', nullable: true })
  mediationProposedBy!: string | null;

  @Column('timestamptz', { name: 'mediation_started_at', nullable: true })
  mediationStartedAt!: Date | null;
}
