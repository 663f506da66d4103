import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { FactColumns } from '../../profile/fact-columns.js';

@Entity('annual_accounts')
@Check('annual_accounts_kind_ck', `kind IN ('COMPLETE', 'SIMPLIFIED', 'CONSOLIDATED')`)
export class AnnualAccountsEntity extends FactColumns {
  @PrimaryColumn('text', { name: 'company_id', primaryKeyConstraintName: 'annual_accounts_pk' })
  companyId!: string;

  @PrimaryColumn('date', { name: 'closed_on', primaryKeyConstraintName: 'annual_accounts_pk' })
  closedOn!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'annual_accounts_pk' })
  kind!: string;

  @Column('boolean', { name: 'is_partly_confidential' })
  isPartlyConfidential!: boolean;

  @Column('bigint', { name: 'turnover_minor', nullable: true })
  turnoverMinor!: string | null;

  @Column('bigint', { name: 'net_result_minor', nullable: true })
  netResultMinor!: string | null;

  @Column('double precision', { name: 'equity_ratio', nullable: true })
  equityRatio!: number | null;

  @Column('double precision', { name: 'liquidity_ratio', nullable: true })
  liquidityRatio!: number | null;

  @Column('double precision', { name: 'cash_flow_margin', nullable: true })
  cashFlowMargin!: number | null;

  @Column('double precision', { name: 'interest_cover', nullable: true })
  interestCover!: number | null;

  @Column('double precision', { name: 'debt_ratio', nullable: true })
  debtRatio!: number | null;

  @Column('double precision', { name: 'ebitda_margin', nullable: true })
  ebitdaMargin!: number | null;

  @Column('double precision', { name: 'customer_days', nullable: true })
  customerDays!: number | null;

  @Column('double precision', { name: 'supplier_days', nullable: true })
  supplierDays!: number | null;
}
