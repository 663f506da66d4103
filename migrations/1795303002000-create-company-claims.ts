import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who proved to act for which company. Two indexes are rules: an organisation has one claim that goes on, a company one
 * holder, whoever asks at the same moment.
 */
export class CreateCompanyClaims1795303002000 implements MigrationInterface {
  name = 'CreateCompanyClaims1795303002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE company_claim (
      claim_id uuid NOT NULL DEFAULT gen_random_uuid(),
      organisation_id text NOT NULL,
      company_id text NOT NULL,
      status text NOT NULL,
      proof text NOT NULL,
      requested_by text NOT NULL,
      requested_at timestamptz NOT NULL,
      email text,
      code_hash bytea,
      code_expires_at timestamptz,
      attempts_left smallint NOT NULL DEFAULT 0,
      challenges_claim_id uuid,
      reason text,
      transfer_proposed_by text,
      transfer_not_before timestamptz,
      verified_at timestamptz,
      ended_at timestamptz,
      CONSTRAINT company_claim_pk PRIMARY KEY (claim_id),
      CONSTRAINT company_claim_challenged_fk FOREIGN KEY (challenges_claim_id) REFERENCES company_claim
    );
    CREATE UNIQUE INDEX company_claim_going_on_uq ON company_claim (organisation_id) WHERE ended_at IS NULL;
    CREATE UNIQUE INDEX company_claim_holder_uq ON company_claim (company_id) WHERE status IN ('VERIFIED', 'CHALLENGED', 'CONFIRMED');
    CREATE INDEX company_claim_organisation_ix ON company_claim (organisation_id, requested_at);
    CREATE INDEX company_claim_queue_ix ON company_claim (requested_at, claim_id) WHERE status = 'PROOF_PENDING';
    CREATE INDEX company_claim_challenged_ix ON company_claim (challenges_claim_id);
    CREATE TABLE company_domain (
      company_id text NOT NULL,
      domain text NOT NULL,
      established_by uuid NOT NULL,
      established_at timestamptz NOT NULL,
      CONSTRAINT company_domain_pk PRIMARY KEY (company_id, domain),
      CONSTRAINT company_domain_claim_fk FOREIGN KEY (established_by) REFERENCES company_claim
    );
    CREATE INDEX company_domain_claim_ix ON company_domain (established_by);
    CREATE TABLE claim_decision (
      decision_id uuid NOT NULL DEFAULT gen_random_uuid(),
      claim_id uuid NOT NULL,
      decided_at timestamptz NOT NULL,
      decided_by text NOT NULL,
      decision text NOT NULL,
      reason text NOT NULL,
      statement text NOT NULL,
      CONSTRAINT claim_decision_pk PRIMARY KEY (decision_id),
      CONSTRAINT claim_decision_claim_fk FOREIGN KEY (claim_id) REFERENCES company_claim
    );
    CREATE INDEX claim_decision_claim_ix ON claim_decision (claim_id, decided_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE claim_decision; DROP TABLE company_domain; DROP TABLE company_claim`);
  }
}
