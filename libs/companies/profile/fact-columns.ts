import { Column } from 'typeorm';

/** Columns that every table of facts has: where the fact comes from, and when it was read. */
export abstract class FactColumns {
  @Column('text')
  source!: string;

  @Column('date', { name: 'source_on' })
  sourceOn!: string;

  @Column('text', { name: 'record_id' })
  recordId!: string;

  @Column('timestamptz', { name: 'imported_at', default: () => 'now()' })
  importedAt!: Date;
}
