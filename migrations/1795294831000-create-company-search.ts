import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One row per company that may be found. `standing` sorts by importance, smallest first, so that one ascending index
 * (and the table itself, when it is filled at once) yields the most important companies first. `terms` holds the words
 * of all names, and the values of the filters behind an "@", so that one inverted index answers both.
 */
export class CreateCompanySearch1795294831000 implements MigrationInterface {
  name = 'CreateCompanySearch1795294831000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE company_search (
      company_id text NOT NULL,
      standing smallint NOT NULL,
      name_words smallint NOT NULL,
      keys text array NOT NULL,
      terms tsvector NOT NULL,
      CONSTRAINT company_search_pk PRIMARY KEY (company_id)
    )`);
    await db.query(`CREATE INDEX company_search_standing_ix ON company_search (standing, company_id)`);
    await db.query(
      `CREATE INDEX company_search_terms_ix ON company_search USING gin (terms) WITH (fastupdate = off)`,
    );
    await db.query(`CREATE TABLE company_search_key (
      key text COLLATE "C" NOT NULL,
      standing smallint NOT NULL,
      company_id text NOT NULL,
      CONSTRAINT company_search_key_pk PRIMARY KEY (key, standing, company_id)
    )`);
    await db.query(
      `CREATE INDEX company_search_key_standing_ix ON company_search_key (standing, company_id, key)`,
    );
    await db.query(`CREATE INDEX company_search_key_company_ix ON company_search_key (company_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE company_search_key`);
    await db.query(`DROP TABLE company_search`);
  }
}
