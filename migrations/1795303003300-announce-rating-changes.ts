import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVENTS = [
  { event: 'INSERT', rows: 'REFERENCING NEW TABLE AS changed' },
  { event: 'UPDATE', rows: 'REFERENCING NEW TABLE AS changed' },
  { event: 'DELETE', rows: 'REFERENCING OLD TABLE AS changed' },
];

/**
 * Tells every API process which companies are spoken of anew, on the channel of changed facts: no cached answer outlives
 * what it shows. Every step of a rating, and every payment, changes its row.
 */
export class AnnounceRatingChanges1795303003300 implements MigrationInterface {
  name = 'AnnounceRatingChanges1795303003300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE FUNCTION announce_rating_changes() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        company_ids text[];
      BEGIN
        SELECT array_agg(client_company_id) INTO company_ids
        FROM (SELECT DISTINCT client_company_id FROM changed LIMIT 101) AS first_rows;
        IF cardinality(company_ids) > 100 THEN
          PERFORM pg_notify('company_changed', '*');
        ELSIF cardinality(company_ids) > 0 THEN
          PERFORM pg_notify('company_changed', array_to_string(company_ids, ','));
        END IF;
        RETURN NULL;
      END $$`);
    for (const { event, rows } of EVENTS) {
      await db.query(`CREATE TRIGGER announce_${event.toLowerCase()} AFTER ${event} ON rating ${rows}
        FOR EACH STATEMENT EXECUTE FUNCTION announce_rating_changes()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { event } of EVENTS) await db.query(`DROP TRIGGER announce_${event.toLowerCase()} ON rating`);
    await db.query('DROP FUNCTION announce_rating_changes()');
  }
}
