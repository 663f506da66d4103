import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ledgers that members hand in, and what was read of them until it is told or forgotten. */
export class CreateLedgerImports1795303005000 implements MigrationInterface {
  name = 'CreateLedgerImports1795303005000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE ledger_import (
      id uuid NOT NULL,
      organisation_id text NOT NULL,
      company_id text NOT NULL,
      created_by text NOT NULL,
      file_id uuid NOT NULL,
      file_name text NOT NULL,
      file_size bigint NOT NULL,
      file_sha256 text NOT NULL,
      status text NOT NULL,
      format text,
      observed_on date NOT NULL,
      terms_days integer NOT NULL,
      headers text[],
      profile jsonb,
      mapping jsonb,
      report jsonb,
      rows_read integer NOT NULL DEFAULT 0,
      progress real NOT NULL DEFAULT 0,
      failure jsonb,
      result jsonb,
      created_at timestamptz NOT NULL,
      confirmed_by text,
      confirmed_at timestamptz,
      finished_at timestamptz,
      CONSTRAINT ledger_import_pk PRIMARY KEY (id),
      CONSTRAINT ledger_import_status_ck CHECK (status IN ('READING', 'NEEDS_MAPPING', 'PREVIEW', 'IMPORTING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED')),
      CONSTRAINT ledger_import_format_ck CHECK (format IN ('FEC', 'AGED_LEDGER', 'PAID_LEDGER'))
    );
    CREATE INDEX ledger_import_organisation_ix ON ledger_import (organisation_id, created_at DESC, id);
    CREATE INDEX ledger_import_forgotten_ix ON ledger_import (created_at) WHERE status IN ('READING', 'NEEDS_MAPPING', 'PREVIEW', 'FAILED');
    CREATE UNIQUE INDEX ledger_import_working_uq ON ledger_import (organisation_id) WHERE status IN ('READING', 'IMPORTING', 'UNDOING');
    CREATE TABLE ledger_import_client (
      import_id uuid NOT NULL,
      key text NOT NULL,
      memory_key text NOT NULL,
      name text,
      number text,
      email text,
      postcode text,
      may_be_person boolean NOT NULL,
      match text,
      company_id text,
      candidates text[] NOT NULL DEFAULT '{}',
      invoices integer NOT NULL DEFAULT 0,
      overdue integer NOT NULL DEFAULT 0,
      amount_minor bigint NOT NULL DEFAULT 0,
      currency text NOT NULL,
      may_harm boolean NOT NULL DEFAULT false,
      told_at timestamptz,
      CONSTRAINT ledger_import_client_pk PRIMARY KEY (import_id, key),
      CONSTRAINT ledger_import_client_import_fk FOREIGN KEY (import_id) REFERENCES ledger_import (id) ON DELETE CASCADE,
      CONSTRAINT ledger_import_client_match_ck CHECK (match IN ('BY_NUMBER', 'CONFIRMED', 'TO_CONFIRM', 'NOT_FOUND', 'LEFT_OUT', 'OWN_COMPANY'))
    );
    CREATE INDEX ledger_import_client_order_ix ON ledger_import_client (import_id, amount_minor DESC, key);
    CREATE INDEX ledger_import_client_company_ix ON ledger_import_client (import_id, company_id) WHERE company_id IS NOT NULL;
    CREATE TABLE ledger_import_invoice (
      import_id uuid NOT NULL,
      position integer NOT NULL,
      client_key text NOT NULL,
      reference text NOT NULL,
      issued_on date,
      due_on date,
      amount_minor bigint NOT NULL,
      currency text NOT NULL,
      outcome text NOT NULL,
      payments jsonb NOT NULL,
      CONSTRAINT ledger_import_invoice_pk PRIMARY KEY (import_id, position),
      CONSTRAINT ledger_import_invoice_import_fk FOREIGN KEY (import_id) REFERENCES ledger_import (id) ON DELETE CASCADE
    );
    CREATE INDEX ledger_import_invoice_client_ix ON ledger_import_invoice (import_id, client_key);
    CREATE TABLE ledger_client_memory (
      organisation_id text NOT NULL,
      memory_key text NOT NULL,
      company_id text,
      decided_at timestamptz NOT NULL,
      CONSTRAINT ledger_client_memory_pk PRIMARY KEY (organisation_id, memory_key)
    )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE ledger_client_memory, ledger_import_invoice, ledger_import_client, ledger_import',
    );
  }
}
