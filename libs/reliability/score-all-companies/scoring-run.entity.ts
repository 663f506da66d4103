import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('scoring_run')
export class ScoringRunEntity {
  @PrimaryColumn('date', { name: 'as_of', primaryKeyConstraintName: 'scoring_run_pk' })
  asOf!: string;

  @PrimaryColumn('text', { name: 'model_version', primaryKeyConstraintName: 'scoring_run_pk' })
  modelVersion!: string;

  @Column('text', { name: 'last_company_id', default: '' })
  lastCompanyId!: string;

  @Column('bigint', { default: 0 })
  scored!: bigint;

  @Column('boolean', { name: 'is_done', default: false })
  isDone!: boolean;
}
