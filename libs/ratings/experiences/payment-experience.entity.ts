import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ModerationCaseEntity } from '../moderation/cases/moderation-case.entity.js';
import { RatingEntity } from '../rating.entity.js';

@Entity('payment_experience')
@Check('payment_experience_amount_ck', 'amount_minor > 0')
@Check(
  'payment_experience_outcome_ck',
  `outcome IN ('PAID', 'PARTLY_PAID', 'UNPAID', 'DISPUTED', 'CHARGED_BACK', 'WRITTEN_OFF')`,
)
@Index('payment_experience_invoice_uq', ['supplierCompanyId', 'clientCompanyId', 'invoiceKey'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
@Index('payment_experience_rating_ix', ['ratingId'])
@Index('payment_experience_author_ix', ['authorOrganisationId', 'clientCompanyId'])
@Index('payment_experience_excluded_ix', ['excludedBy'], { where: 'excluded_by IS NOT NULL' })
@Index('payment_experience_import_ix', ['importId'], { where: 'import_id IS NOT NULL' })
export class PaymentExperienceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_experience_pk' })
  id!: string;

  @ManyToOne(() => RatingEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'rating_id', foreignKeyConstraintName: 'payment_experience_rating_fk' })
  rating!: Relation<RatingEntity>;

  @Column('uuid', { name: 'rating_id' })
  ratingId!: string;

  @Column('text', { name: 'author_organisation_id' })
  authorOrganisationId!: string;

  @Column('text', { name: 'supplier_company_id' })
  supplierCompanyId!: string;

  @Column('text', { name: 'client_company_id' })
  clientCompanyId!: string;

  @Column('text', { name: 'invoice_key', nullable: true })
  invoiceKey!: string | null;

  @Column('text')
  reference!: string;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn!: string | null;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: bigint;

  @Column('text')
  currency!: string;

  @Column('text')
  outcome!: string;

  @Column('date', { name: 'observed_on', nullable: true })
  observedOn!: string | null;

  @Column('integer', { name: 'frozen_days', default: 0 })
  frozenDays!: number;

  @Column('text', { name: 'lateness_reason', nullable: true })
  latenessReason!: string | null;

  @Column('uuid', { name: 'import_id', nullable: true })
  importId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @ManyToOne(() => ModerationCaseEntity)
  @JoinColumn({ name: 'excluded_by', foreignKeyConstraintName: 'payment_experience_excluded_fk' })
  excludedByCase!: Relation<ModerationCaseEntity> | null;

  @Column('uuid', { name: 'excluded_by', nullable: true })
  excludedBy!: string | null;
}
