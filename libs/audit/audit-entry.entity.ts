import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('audit_entry')
@Index('audit_entry_subject_ix', ['subjectType', 'subjectId', 'seq'])
export class AuditEntryEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_entry_pk' })
  seq!: bigint;

  @Column('text', { name: 'subject_type' })
  subjectType!: string;

  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  @Column('jsonb')
  entry!: Record<string, unknown>;

  @Column('bytea')
  hash!: Buffer;
}
