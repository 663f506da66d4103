import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a name is read by the search. Companies and queries both pass through these functions, so they cannot disagree.
 * Registers write Latin letters only: what has no Latin spelling is left out, never an error.
 */
export class CreateSearchFunctions1795294830000 implements MigrationInterface {
  name = 'CreateSearchFunctions1795294830000';

  async up(db: QueryRunner): Promise<void> {
    for (const extension of ['unaccent', 'pg_trgm', 'fuzzystrmatch']) {
      await db.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    }
    await db.query(`CREATE FUNCTION search_normal(name text) RETURNS text
      LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
      DECLARE normal text := lower(unaccent(normalize(name, NFKC)));
      BEGIN
        IF normal ~ '[^a-z0-9 ]' THEN
          normal := regexp_replace(normal, '''s\\M', 's', 'g');
          normal := regexp_replace(normal, '\\m([a-z])\\.(?=[a-z]\\M)', '\\1', 'g');
          normal := regexp_replace(replace(normal, '&', ' et '), '[^a-z0-9]+', ' ', 'g');
        END IF;
        IF normal ~ '^ |  | $' THEN
          normal := btrim(regexp_replace(normal, ' +', ' ', 'g'));
        END IF;
        IF normal ~ '\\m[a-z] [a-z] [a-z]\\M' THEN
          normal := regexp_replace(normal, '(?<=\\m[a-z]) (?=[a-z] [a-z]\\M)|(?<=\\m[a-z] [a-z]) (?=[a-z]\\M)', '', 'g');
        END IF;
        IF normal ~ '\\m(and|limited|st|ets|ste|cie)\\M' THEN
          normal := regexp_replace(normal, '\\mand\\M', 'et', 'g');
          normal := regexp_replace(normal, '\\mlimited\\M', 'ltd', 'g');
          normal := regexp_replace(normal, '\\mpublic ltd company\\M', 'plc', 'g');
          normal := regexp_replace(normal, '\\mst\\M', 'saint', 'g');
          normal := regexp_replace(normal, '\\mets\\M', 'etablissements', 'g');
          normal := regexp_replace(normal, '\\mste\\M', 'societe', 'g');
          normal := regexp_replace(normal, '\\mcie\\M', 'compagnie', 'g');
        END IF;
        RETURN rtrim(left(normal, 200));
      END $$`);
    await db.query(`CREATE FUNCTION search_core(normal text) RETURNS text
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT regexp_replace(normal, '^((${LEGAL_FORMS}) )+|( (${LEGAL_FORMS}))+$', '', 'g')
      $$`);
    await db.query(`CREATE FUNCTION search_words(normal text) RETURNS tsvector
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT ts_delete(array_to_tsvector(string_to_array(normal, ' ')), '{${STOP_WORDS},${LEGAL_FORMS.replaceAll('|', ',')}}'::text[])
      $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION search_words(text), search_core(text), search_normal(text)`);
  }
}

const LEGAL_FORMS =
  'sarl|sas|sasu|sa|s a|eurl|earl|sci|scop|snc|gaec|gfa|scea|scp|selarl|selas|sccv|scm|scpi|sca|gie|cuma|ltd|plc|llp|lp|cic|inc';
const STOP_WORDS = 's,de,du,des,la,le,les,l,d,et,a,au,aux,en,sur,sous,of,the';
