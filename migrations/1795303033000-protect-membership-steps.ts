import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public history of a membership is only ever added to, like the signatures that it begins with. */
export class ProtectMembershipSteps1795303033000 implements MigrationInterface {
  name = 'ProtectMembershipSteps1795303033000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'The history of a membership is append-only'; END $$;
      CREATE TRIGGER membership_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON membership_step
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TRIGGER membership_step_append_only ON membership_step; DROP FUNCTION refuse_change_of_history()',
    );
  }
}
