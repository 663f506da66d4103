import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { LedgerImportEntity } from './ledger-import.entity.js';

@Entity('ledger_import_invoice')
@Index('ledger_import_invoice_client_ix', ['importId', 'clientKey'])
export class LedgerImportInvoiceEntity {
  @ManyToOne(() => LedgerImportEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'ledger_import_invoice_import_fk' })
  import!: Relation<LedgerImportEntity>;

  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'ledger_import_invoice_pk' })
  importId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'ledger_import_invoice_pk' })
  position!: number;

  @Column('text', { name: 'client_key' })
  clientKey!: string;

  @Column('text')
  reference!: string;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: bigint;

  @Column('text')
  currency!: string;

  @Column('text')
  outcome!: string;

  @Column('jsonb')
  payments!: unknown;
}
