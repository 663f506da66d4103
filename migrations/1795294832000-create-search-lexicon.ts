import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every word of the search with the number of companies that bear it, and each word's deletion neighbourhood: the word
 * itself and the word less one letter. Two words one typing error apart share a member of their neighbourhoods.
 */
export class CreateSearchLexicon1795294832000 implements MigrationInterface {
  name = 'CreateSearchLexicon1795294832000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE search_term (
      term text COLLATE "C" NOT NULL,
      companies integer NOT NULL,
      CONSTRAINT search_term_pk PRIMARY KEY (term),
      CONSTRAINT search_term_companies_ck CHECK (companies > 0)
    )`);
    await db.query(`CREATE INDEX search_term_ending_ix ON search_term (reverse(term))`);
    await db.query(`CREATE TABLE search_term_variant (
      variant text COLLATE "C" NOT NULL,
      term text COLLATE "C" NOT NULL,
      CONSTRAINT search_term_variant_pk PRIMARY KEY (variant, term)
    )`);
    await db.query(`CREATE FUNCTION search_variants(word text) RETURNS SETOF text
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 10 AS $$
        SELECT DISTINCT CASE i WHEN 0 THEN word ELSE overlay(word PLACING '' FROM i FOR 1) END
        FROM generate_series(0, length(word)) i
        WHERE word ~ '^[a-z][a-z0-9]{2,23}$'
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION search_variants(text)`);
    await db.query(`DROP TABLE search_term_variant`);
    await db.query(`DROP TABLE search_term`);
  }
}
