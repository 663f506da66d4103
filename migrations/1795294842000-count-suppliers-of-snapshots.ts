import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suppliers behind the payment figures of an answer; null while there are none to show. Finds the few such answers among millions. */
export class CountSuppliersOfSnapshots1795294842000 implements MigrationInterface {
  name = 'CountSuppliersOfSnapshots1795294842000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE reliability_snapshot ADD COLUMN payment_suppliers integer`);
    await db.query(`CREATE INDEX reliability_snapshot_paid_ix ON reliability_snapshot (company_id)
      WHERE payment_suppliers IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX reliability_snapshot_paid_ix`);
    await db.query(`ALTER TABLE reliability_snapshot DROP COLUMN payment_suppliers`);
  }
}
