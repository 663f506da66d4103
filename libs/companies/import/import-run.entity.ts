import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('import_run')
@Unique('import_run_file_uq', ['source', 'fingerprint'])
@Check('import_run_state_ck', `state IN ('RUNNING', 'DONE', 'FAILED')`)
export class ImportRunEntity {
  @PrimaryColumn('bigint', {
    name: 'import_run_id',
    primaryKeyConstraintName: 'import_run_pk',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
  })
  importRunId!: string;

  @Column('text')
  source!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  fingerprint!: string;

  @Column('text')
  state!: string;

  @Column('bigint', { name: 'rows_read', default: 0 })
  rowsRead!: string;

  @Column('bigint', { name: 'rows_written', default: 0 })
  rowsWritten!: string;

  @Column('bigint', { name: 'rows_rejected', default: 0 })
  rowsRejected!: string;

  @Column('date', { name: 'source_on' })
  sourceOn!: string;

  @Column('timestamptz', { name: 'started_at', default: () => 'now()' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('timestamptz', { name: 'search_behind_since', nullable: true })
  searchBehindSince!: Date | null;
}
