import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filed annual accounts as ratios. Ratios in per cent, days where the name says so; amounts in integer minor units of EUR. */
export class CreateAnnualAccounts1795294803000 implements MigrationInterface {
  name = 'CreateAnnualAccounts1795294803000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE annual_accounts (
      company_id text NOT NULL,
      closed_on date NOT NULL,
      kind text NOT NULL,
      is_partly_confidential boolean NOT NULL,
      turnover_minor bigint,
      net_result_minor bigint,
      equity_ratio double precision,
      liquidity_ratio double precision,
      cash_flow_margin double precision,
      interest_cover double precision,
      debt_ratio double precision,
      ebitda_margin double precision,
      customer_days double precision,
      supplier_days double precision,
      source text NOT NULL,
      source_on date NOT NULL,
      record_id text NOT NULL,
      imported_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT annual_accounts_pk PRIMARY KEY (company_id, closed_on, kind),
      CONSTRAINT annual_accounts_kind_ck CHECK (kind IN ('COMPLETE', 'SIMPLIFIED', 'CONSOLIDATED'))
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE annual_accounts`);
  }
}
