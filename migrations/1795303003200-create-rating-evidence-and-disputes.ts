import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the author files as proof and what each file is; what the client contests, and why. */
export class CreateRatingEvidenceAndDisputes1795303003200 implements MigrationInterface {
  name = 'CreateRatingEvidenceAndDisputes1795303003200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE rating_evidence (
      rating_id uuid NOT NULL,
      file_id uuid NOT NULL,
      kind text NOT NULL,
      side text NOT NULL,
      added_at timestamptz NOT NULL,
      CONSTRAINT rating_evidence_pk PRIMARY KEY (rating_id, file_id),
      CONSTRAINT rating_evidence_rating_fk FOREIGN KEY (rating_id) REFERENCES rating (id) ON DELETE CASCADE,
      CONSTRAINT rating_evidence_side_ck CHECK (side IN ('AUTHOR', 'CLIENT'))
    );
    CREATE TABLE rating_dispute (
      rating_id uuid NOT NULL,
      reason text NOT NULL,
      text text NOT NULL,
      opened_by text NOT NULL,
      opened_at timestamptz NOT NULL,
      CONSTRAINT rating_dispute_pk PRIMARY KEY (rating_id),
      CONSTRAINT rating_dispute_rating_fk FOREIGN KEY (rating_id) REFERENCES rating (id) ON DELETE CASCADE
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE rating_dispute, rating_evidence`);
  }
}
