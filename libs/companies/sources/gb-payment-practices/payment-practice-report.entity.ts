import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { FactColumns } from '../../profile/fact-columns.js';

@Entity('payment_practice_report')
@Index('payment_practice_report_sector_ix', ['sectorCode', 'periodEndOn'])
export class PaymentPracticeReportEntity extends FactColumns {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'payment_practice_report_pk' })
  companyId!: string;

  @PrimaryColumn('text', { name: 'report_id', primaryKeyConstraintName: 'payment_practice_report_pk' })
  reportId!: string;

  @Column('date', { name: 'period_start_on', nullable: true })
  periodStartOn!: string | null;

  @Column('date', { name: 'period_end_on' })
  periodEndOn!: string;

  @Column('date', { name: 'filed_on', nullable: true })
  filedOn!: string | null;

  @Column('double precision', { name: 'average_days_to_pay', nullable: true })
  averageDaysToPay!: number | null;

  @Column('double precision', { name: 'paid_within_30_pct', nullable: true })
  paidWithin30Pct!: number | null;

  @Column('double precision', { name: 'paid_31_to_60_pct', nullable: true })
  paid31To60Pct!: number | null;

  @Column('double precision', { name: 'paid_after_60_pct', nullable: true })
  paidAfter60Pct!: number | null;

  @Column('double precision', { name: 'paid_late_pct', nullable: true })
  paidLatePct!: number | null;

  @Column('double precision', { name: 'late_by_dispute_pct', nullable: true })
  lateByDisputePct!: number | null;

  @Column('integer', { name: 'shortest_term_days', nullable: true })
  shortestTermDays!: number | null;

  @Column('integer', { name: 'longest_term_days', nullable: true })
  longestTermDays!: number | null;

  @Column('text', { name: 'sector_code', nullable: true })
  sectorCode!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;
}
