import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a client could not be told of a rating at the address that its author gave. */
export class RememberNoticeObstacles1795303032000 implements MigrationInterface {
  name = 'RememberNoticeObstacles1795303032000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE rating ADD COLUMN notice_obstacle text,
      ADD CONSTRAINT rating_notice_obstacle_ck CHECK (notice_obstacle IN ('ADDRESS_REFUSED', 'CONTACT_BUSY'));
    CREATE INDEX rating_busy_contact_ix ON rating (id) WHERE status = 'SUBMITTED' AND notice_obstacle = 'CONTACT_BUSY'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX rating_busy_contact_ix; ALTER TABLE rating DROP COLUMN notice_obstacle`);
  }
}
