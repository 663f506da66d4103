import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Transactional outbox: what happened, written in the transaction that did it, handed to the queue afterwards. */
export class CreateOutboxEvents1795294807000 implements MigrationInterface {
  name = 'CreateOutboxEvents1795294807000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE outbox_event (
      event_id uuid NOT NULL DEFAULT gen_random_uuid(),
      type text NOT NULL,
      payload jsonb NOT NULL,
      occurred_at timestamptz NOT NULL DEFAULT now(),
      handed_over_at timestamptz,
      CONSTRAINT outbox_event_pk PRIMARY KEY (event_id)
    );
    CREATE INDEX outbox_event_waiting_ix ON outbox_event (occurred_at) WHERE handed_over_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE outbox_event`);
  }
}
