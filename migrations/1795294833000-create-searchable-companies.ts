import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the search may know of a company. This view is the only way into the search tables, and it lets through nothing
 * but companies that are known to be public: a new visibility is hidden until someone decides otherwise.
 */
export class CreateSearchableCompanies1795294833000 implements MigrationInterface {
  name = 'CreateSearchableCompanies1795294833000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE FUNCTION search_standing(status text, size_band text, size_category text, accounts_category text) RETURNS smallint
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT (500
          - CASE status WHEN 'ACTIVE' THEN 200 WHEN 'UNKNOWN' THEN 100 ELSE 0 END
          - 8 * coalesce(array_position('{00,01,02,03,11,12,21,22,31,32,41,42,51,52,53}'::text[], size_band), 0)
          - CASE size_category WHEN 'GE' THEN 60 WHEN 'ETI' THEN 30 ELSE 0 END
          - CASE accounts_category WHEN 'GROUP' THEN 120 WHEN 'FULL' THEN 100 WHEN 'MEDIUM' THEN 80 WHEN 'SMALL' THEN 40
              WHEN 'DORMANT' THEN 0 WHEN 'NO ACCOUNTS FILED' THEN 0 ELSE CASE WHEN accounts_category IS NULL THEN 0 ELSE 16 END END
        )::smallint
      $$`);
    await db.query(`CREATE FUNCTION search_keys(names text[]) RETURNS text[]
      LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
      DECLARE
        keys text[] := '{}';
        name text;
        normal text;
        core text;
      BEGIN
        FOREACH name IN ARRAY names LOOP
          normal := search_normal(name);
          CONTINUE WHEN normal IS NULL OR normal = '' OR normal = ANY (keys);
          keys := keys || normal;
          core := search_core(normal);
          IF core <> normal AND NOT core = ANY (keys) THEN keys := keys || core; END IF;
        END LOOP;
        RETURN keys;
      END $$`);
    await db.query(`CREATE VIEW company_searchable AS
      SELECT company_id,
        search_standing(status, size_band, size_category, accounts_category) AS standing,
        length(search_words(keys[1]))::smallint AS name_words,
        keys,
        search_words(array_to_string(keys, ' ')) || array_to_tsvector(array_remove(ARRAY[
          '@' || lower(left(company_id, 2)),
          '@' || lower(status),
          '@d' || lower(nullif(department, '')),
          '@p' || lower(replace(nullif(postcode, ''), ' ', '')),
          '@a' || lower(replace(nullif(activity_code, ''), '.', ''))], NULL)) AS terms
      FROM company
      CROSS JOIN LATERAL (SELECT search_keys(ARRAY[name, acronym] || trade_names) AS keys OFFSET 0) named
      WHERE visibility = 'PUBLIC' AND name IS NOT NULL AND keys <> '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP VIEW company_searchable`);
    await db.query(`DROP FUNCTION search_keys(text[])`);
    await db.query(`DROP FUNCTION search_standing(text, text, text, text)`);
  }
}
