import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Number of places of business as a source states it, for companies whose establishments were not imported one by one. */
export class AddEstablishmentCounts1795294821000 implements MigrationInterface {
  name = 'AddEstablishmentCounts1795294821000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE company ADD open_establishments integer, ADD closed_establishments integer`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE company DROP open_establishments, DROP closed_establishments`);
  }
}
