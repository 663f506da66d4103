import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much was written to one address lately is asked before each notice to a contact that somebody else declared. */
export class FindEmailsByRecipient1795303031000 implements MigrationInterface {
  name = 'FindEmailsByRecipient1795303031000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX email_message_recipient_ix ON email_message (lower(recipient), queued_at)
      WHERE recipient IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX email_message_recipient_ix');
  }
}
