import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sanction')
export class SanctionEntity {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'sanction_pk' })
  companyId!: string;

  @PrimaryColumn('text', { name: 'record_id', primaryKeyConstraintName: 'sanction_pk' })
  recordId!: string;

  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;

  @Column('text')
  currency!: string;

  @Column('text')
  reason!: string;

  @Column('date', { name: 'decided_on' })
  decidedOn!: string;

  @Column('date', { name: 'published_until' })
  publishedUntil!: string;

  @Column('text')
  url!: string;

  @Column('text')
  source!: string;

  @Column('date', { name: 'source_on' })
  sourceOn!: string;

  @Column('timestamptz', { name: 'imported_at', default: () => 'now()' })
  importedAt!: Date;
}
