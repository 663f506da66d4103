import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Since when the search is behind the facts of an import; null once it has followed them. An import that is killed between
 * its last batch and the search leaves it set, and the next import of anything makes up for it.
 */
export class RememberSearchLag1795294891000 implements MigrationInterface {
  name = 'RememberSearchLag1795294891000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE import_run ADD COLUMN search_behind_since timestamp with time zone`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE import_run DROP COLUMN search_behind_since`);
  }
}
