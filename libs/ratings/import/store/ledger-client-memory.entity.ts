import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('ledger_client_memory')
export class LedgerClientMemoryEntity {
  @PrimaryColumn('text', { name: 'organisation_id', primaryKeyConstraintName: 'ledger_client_memory_pk' })
  organisationId!: string;

  @PrimaryColumn('text', { name: 'memory_key', primaryKeyConstraintName: 'ledger_client_memory_pk' })
  memoryKey!: string;

  @Column('text', { name: 'company_id', nullable: true })
  companyId!: string | null;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;
}
