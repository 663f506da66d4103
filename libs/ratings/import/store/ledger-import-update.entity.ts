import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PaymentExperienceEntity } from '../../experiences/payment-experience.entity.js';
import { LedgerImportEntity } from './ledger-import.entity.js';

@Entity('ledger_import_update')
@Index('ledger_import_update_experience_ix', ['experienceId'])
export class LedgerImportUpdateEntity {
  @ManyToOne(() => LedgerImportEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'ledger_import_update_import_fk' })
  import!: Relation<LedgerImportEntity>;

  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'ledger_import_update_pk' })
  importId!: string;

  @ManyToOne(() => PaymentExperienceEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'experience_id', foreignKeyConstraintName: 'ledger_import_update_experience_fk' })
  experience!: Relation<PaymentExperienceEntity>;

  @PrimaryColumn('uuid', { name: 'experience_id', primaryKeyConstraintName: 'ledger_import_update_pk' })
  experienceId!: string;

  @Column('text', { name: 'rating_status' })
  ratingStatus!: string;

  @Column('bigint', { name: 'amount_before' })
  amountBefore!: bigint;

  @Column('text', { name: 'outcome_before' })
  outcomeBefore!: string;

  @Column('date', { name: 'observed_before', nullable: true })
  observedBefore!: string | null;

  @Column('integer', { name: 'payments_before' })
  paymentsBefore!: number;

  @Column('bigint', { name: 'amount_after' })
  amountAfter!: bigint;

  @Column('text', { name: 'outcome_after' })
  outcomeAfter!: string;

  @Column('date', { name: 'observed_after', nullable: true })
  observedAfter!: string | null;

  @Column('integer', { name: 'payments_after' })
  paymentsAfter!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'restored_at', nullable: true })
  restoredAt!: Date | null;
}
