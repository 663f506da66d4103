import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a later ledger changed of invoices that were told before, so that its undo restores it. */
export class RememberLedgerUpdates1795303026000 implements MigrationInterface {
  name = 'RememberLedgerUpdates1795303026000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE ledger_import_update (
      import_id uuid NOT NULL,
      experience_id uuid NOT NULL,
      rating_status text NOT NULL,
      amount_before bigint NOT NULL,
      outcome_before text NOT NULL,
      observed_before date,
      payments_before integer NOT NULL,
      amount_after bigint NOT NULL,
      outcome_after text NOT NULL,
      observed_after date,
      payments_after integer NOT NULL,
      updated_at timestamptz NOT NULL,
      restored_at timestamptz,
      CONSTRAINT ledger_import_update_pk PRIMARY KEY (import_id, experience_id),
      CONSTRAINT ledger_import_update_import_fk FOREIGN KEY (import_id) REFERENCES ledger_import (id) ON DELETE CASCADE,
      CONSTRAINT ledger_import_update_experience_fk FOREIGN KEY (experience_id) REFERENCES payment_experience (id) ON DELETE CASCADE
    );
    CREATE INDEX ledger_import_update_experience_ix ON ledger_import_update (experience_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE ledger_import_update');
  }
}
