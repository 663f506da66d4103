import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ScoringFacts } from '#scoring';
import type { StoredScorecard } from './stored-scorecard.js';

@Entity('reliability_snapshot')
@Index('reliability_snapshot_paid_ix', ['companyId'], { where: 'payment_suppliers IS NOT NULL' })
export class ReliabilitySnapshotEntity {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'reliability_snapshot_pk' })
  companyId!: string;

  @PrimaryColumn('date', { name: 'as_of', primaryKeyConstraintName: 'reliability_snapshot_pk' })
  asOf!: string;

  @PrimaryColumn('text', { name: 'model_version', primaryKeyConstraintName: 'reliability_snapshot_pk' })
  modelVersion!: string;

  @Column('text')
  outcome!: string;

  @Column('double precision', { nullable: true })
  score!: number | null;

  @Column('double precision', { name: 'interval_low', nullable: true })
  intervalLow!: number | null;

  @Column('double precision', { name: 'interval_high', nullable: true })
  intervalHigh!: number | null;

  @Column('text', { nullable: true })
  grade!: string | null;

  @Column('integer', { name: 'payment_suppliers', nullable: true })
  paymentSuppliers!: number | null;

  @Column('jsonb')
  facts!: ScoringFacts;

  @Column('jsonb')
  scorecard!: StoredScorecard;

  @Column('timestamptz', { name: 'computed_at', default: () => 'now()' })
  computedAt!: Date;
}
