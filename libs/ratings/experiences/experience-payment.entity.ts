import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PaymentExperienceEntity } from './payment-experience.entity.js';

@Entity('experience_payment')
@Check('experience_payment_amount_ck', 'amount_minor > 0')
export class ExperiencePaymentEntity {
  @ManyToOne(() => PaymentExperienceEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'experience_id', foreignKeyConstraintName: 'experience_payment_experience_fk' })
  experience!: Relation<PaymentExperienceEntity>;

  @PrimaryColumn('uuid', { name: 'experience_id', primaryKeyConstraintName: 'experience_payment_pk' })
  experienceId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'experience_payment_pk' })
  position!: number;

  @Column('date', { name: 'paid_on' })
  paidOn!: string;

  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: bigint;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
}
