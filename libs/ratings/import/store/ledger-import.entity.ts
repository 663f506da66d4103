import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('ledger_import')
@Check(
  'ledger_import_status_ck',
  `status IN ('READING', 'NEEDS_MAPPING', 'PREVIEW', 'IMPORTING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED')`,
)
@Check('ledger_import_format_ck', `format IN ('FEC', 'AGED_LEDGER', 'PAID_LEDGER')`)
@Index('ledger_import_organisation_ix', { synchronize: false })
@Index('ledger_import_forgotten_ix', ['createdAt'], {
  where: `status IN ('READING', 'NEEDS_MAPPING', 'PREVIEW', 'FAILED')`,
})
@Index('ledger_import_working_uq', ['organisationId'], {
  unique: true,
  where: `status IN ('READING', 'IMPORTING', 'UNDOING')`,
})
export class LedgerImportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ledger_import_pk' })
  id!: string;

  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'company_id' })
  companyId!: string;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('bigint', { name: 'file_size' })
  fileSize!: bigint;

  @Column('text', { name: 'file_sha256' })
  fileSha256!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  format!: string | null;

  @Column('date', { name: 'observed_on' })
  observedOn!: string;

  @Column('integer', { name: 'terms_days' })
  termsDays!: number;

  @Column('text', { array: true, nullable: true })
  headers!: string[] | null;

  @Column('jsonb', { nullable: true })
  profile!: unknown;

  @Column('jsonb', { nullable: true })
  mapping!: unknown;

  @Column('jsonb', { nullable: true })
  report!: unknown;

  @Column('integer', { name: 'rows_read', default: 0 })
  rowsRead!: number;

  @Column('real', { default: 0 })
  progress!: number;

  @Column('jsonb', { nullable: true })
  failure!: unknown;

  @Column('jsonb', { nullable: true })
  result!: unknown;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
