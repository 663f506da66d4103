import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'company',
  'establishment',
  'legal_notice',
  'annual_accounts',
  'payment_practice_report',
  'sanction',
  'register_lookup',
  'reliability_snapshot',
];
const EVENTS = [
  { event: 'INSERT', rows: 'REFERENCING NEW TABLE AS changed' },
  { event: 'UPDATE', rows: 'REFERENCING NEW TABLE AS changed' },
  { event: 'DELETE', rows: 'REFERENCING OLD TABLE AS changed' },
  { event: 'TRUNCATE', rows: '' },
];

/**
 * Tells every API process which companies changed, at commit, so that no cached answer outlives its facts, whoever
 * changed them. Once per statement, not per row: an import of millions pays for one notification a batch.
 */
export class AnnounceCompanyChanges1795294890000 implements MigrationInterface {
  name = 'AnnounceCompanyChanges1795294890000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE FUNCTION announce_company_changes() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        company_ids text[];
      BEGIN
        IF TG_OP = 'TRUNCATE' THEN
          PERFORM pg_notify('company_changed', '*');
          RETURN NULL;
        END IF;
        SELECT array_agg(company_id) INTO company_ids FROM (SELECT company_id FROM changed LIMIT 101) AS first_rows;
        IF cardinality(company_ids) > 100 THEN
          PERFORM pg_notify('company_changed', '*');
        ELSIF cardinality(company_ids) > 0 THEN
          PERFORM pg_notify('company_changed', array_to_string(company_ids, ','));
        END IF;
        RETURN NULL;
      END $$`);
    for (const table of TABLES) {
      for (const { event, rows } of EVENTS) {
        await db.query(`CREATE TRIGGER announce_${event.toLowerCase()} AFTER ${event} ON ${table} ${rows}
          FOR EACH STATEMENT EXECUTE FUNCTION announce_company_changes()`);
      }
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      for (const { event } of EVENTS)
        await db.query(`DROP TRIGGER announce_${event.toLowerCase()} ON ${table}`);
    }
    await db.query(`DROP FUNCTION announce_company_changes()`);
  }
}
