import type { MigrationInterface, QueryRunner } from 'typeorm';

/** E-mails to send, and what became of them; recipient and content are forgotten after a while, the rest is the delivery log. */
export class CreateEmailMessages1795301000000 implements MigrationInterface {
  name = 'CreateEmailMessages1795301000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE email_message (
      email_id uuid NOT NULL DEFAULT gen_random_uuid(),
      key text,
      topic text NOT NULL,
      language text NOT NULL,
      recipient text,
      content jsonb,
      status text NOT NULL DEFAULT 'QUEUED',
      attempts integer NOT NULL DEFAULT 0,
      failure text,
      queued_at timestamptz NOT NULL DEFAULT now(),
      claimed_at timestamptz,
      settled_at timestamptz,
      CONSTRAINT email_message_pk PRIMARY KEY (email_id),
      CONSTRAINT email_message_key_uq UNIQUE (key),
      CONSTRAINT email_message_language_ck CHECK (language IN ('fr', 'en')),
      CONSTRAINT email_message_status_ck CHECK (status IN ('QUEUED', 'SENDING', 'SENT', 'KEPT', 'FAILED')),
      CONSTRAINT email_message_sendable_ck CHECK (status NOT IN ('QUEUED', 'SENDING') OR (recipient IS NOT NULL AND content IS NOT NULL))
    );
    CREATE INDEX email_message_queued_ix ON email_message (queued_at);
    CREATE INDEX email_message_failed_ix ON email_message (settled_at) WHERE status = 'FAILED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE email_message`);
  }
}
