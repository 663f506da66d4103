import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('reliability_refresh')
@Index('reliability_refresh_day_ix', ['refreshOn', 'companyId'])
export class ReliabilityRefreshEntity {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'reliability_refresh_pk' })
  companyId!: string;

  @Column('date', { name: 'refresh_on' })
  refreshOn!: string;

  @Column('timestamptz', { name: 'facts_read_at' })
  factsReadAt!: Date;
}
