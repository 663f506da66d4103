import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register is read by page, latest signature first: a page costs its own lines, however many signed. */
export class IndexCharterRegister1795303025000 implements MigrationInterface {
  name = 'IndexCharterRegister1795303025000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX charter_membership_register_ix ON charter_membership (signed_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX charter_membership_register_ix`);
  }
}
