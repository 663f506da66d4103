import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clients of a ledger in the order in which they are paged through, keys of equal amounts included. */
export class OrderLedgerClients1795303026100 implements MigrationInterface {
  name = 'OrderLedgerClients1795303026100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX ledger_import_client_order_ix;
    CREATE INDEX ledger_import_client_order_ix ON ledger_import_client (import_id, amount_minor, key)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX ledger_import_client_order_ix;
    CREATE INDEX ledger_import_client_order_ix ON ledger_import_client (import_id, amount_minor DESC, key)`);
  }
}
