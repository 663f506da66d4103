import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { LedgerImportEntity } from './ledger-import.entity.js';

@Entity('ledger_import_client')
@Check(
  'ledger_import_client_match_ck',
  `match IN ('BY_NUMBER', 'CONFIRMED', 'TO_CONFIRM', 'NOT_FOUND', 'LEFT_OUT', 'OWN_COMPANY')`,
)
@Index('ledger_import_client_order_ix', ['importId', 'amountMinor', 'key'])
@Index('ledger_import_client_company_ix', ['importId', 'companyId'], { where: 'company_id IS NOT NULL' })
export class LedgerImportClientEntity {
  @ManyToOne(() => LedgerImportEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'ledger_import_client_import_fk' })
  import!: Relation<LedgerImportEntity>;

  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'ledger_import_client_pk' })
  importId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'ledger_import_client_pk' })
  key!: string;

  @Column('text', { name: 'memory_key' })
  memoryKey!: string;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('boolean', { name: 'may_be_person' })
  mayBePerson!: boolean;

  @Column('text', { nullable: true })
  match!: string | null;

  @Column('text', { name: 'company_id', nullable: true })
  companyId!: string | null;

  @Column('text', { array: true, default: [] })
  candidates!: string[];

  @Column('integer', { default: 0 })
  invoices!: number;

  @Column('integer', { default: 0 })
  overdue!: number;

  @Column('bigint', { name: 'amount_minor', default: 0 })
  amountMinor!: bigint;

  @Column('text')
  currency!: string;

  @Column('boolean', { name: 'may_harm', default: false })
  mayHarm!: boolean;

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;
}
