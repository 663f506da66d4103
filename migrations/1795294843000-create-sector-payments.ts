import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the companies of a sector pay, worked out each night. Only groups that are large enough to tell nothing of one company are kept. */
export class CreateSectorPayments1795294843000 implements MigrationInterface {
  name = 'CreateSectorPayments1795294843000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE sector_payments (
      activity_scheme text NOT NULL,
      activity_code text NOT NULL,
      size_category text NOT NULL,
      companies integer NOT NULL,
      figures jsonb NOT NULL,
      CONSTRAINT sector_payments_pk PRIMARY KEY (activity_scheme, activity_code, size_category)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE sector_payments`);
  }
}
