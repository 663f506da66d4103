import type { SqlRunner } from '#persistence';
import type { LedgerClient, LedgerInvoice } from '../../ledger/ledger-invoice.js';
import { clientKey, memoryKey } from './client-key.js';

const LONGEST_TEXT = 200;

const KEEP_CLIENTS = `INSERT INTO ledger_import_client (import_id, key, memory_key, name, number, email, postcode, may_be_person, currency)
  SELECT $2, key, memory_key, name, number, email, postcode, may_be_person, currency FROM jsonb_to_recordset($1::jsonb)
    AS c (key text, memory_key text, name text, number text, email text, postcode text, may_be_person boolean, currency text)
  ON CONFLICT (import_id, key) DO UPDATE SET name = coalesce(ledger_import_client.name, excluded.name),
    number = coalesce(ledger_import_client.number, excluded.number), email = coalesce(ledger_import_client.email, excluded.email),
    postcode = coalesce(ledger_import_client.postcode, excluded.postcode)`;

const KEEP_INVOICES = `INSERT INTO ledger_import_invoice (import_id, position, client_key, reference, issued_on, due_on, amount_minor,
    currency, outcome, payments)
  SELECT $2, position, client_key, reference, issued_on, due_on, amount_minor, currency, outcome, payments
  FROM jsonb_to_recordset($1::jsonb) AS i (position integer, client_key text, reference text, issued_on date, due_on date,
    amount_minor bigint, currency text, outcome text, payments jsonb)`;

/** Keeps one batch of a reading as working data; `first` is the position of its first invoice in the reading. */
export async function keepInvoices(
  sql: SqlRunner,
  importId: string,
  invoices: readonly LedgerInvoice[],
  first: number,
): Promise<void> {
  const clients = new Map<string, LedgerInvoice>();
  for (const invoice of invoices) clients.set(invoice.client.key, invoice);
  const keys = new Map([...clients].map(([key, { client }]) => [key, clientKey(client)]));
  const clientRows = [...clients.values()].map(({ client, amount }) => toClientRow(client, amount.currency));
  await sql.rows(KEEP_CLIENTS, [JSON.stringify(clientRows), importId], 'ledger-keep-clients');
  const rows = invoices.map((invoice, index) =>
    toInvoiceRow(invoice, first + index, keys.get(invoice.client.key)!),
  );
  await sql.rows(KEEP_INVOICES, [JSON.stringify(rows), importId], 'ledger-keep-invoices');
}

function toClientRow(client: LedgerClient, currency: string) {
  return {
    key: clientKey(client),
    memory_key: memoryKey(client),
    name: cut(client.name ?? (/\p{L}/u.test(client.key) ? client.key : null)),
    number: cut(client.number),
    email: cut(client.email),
    postcode: cut(client.address),
    may_be_person: client.maybePerson,
    currency,
  };
}

function toInvoiceRow(
  { reference, issuedOn, dueOn, amount, outcome, payments }: LedgerInvoice,
  position: number,
  client: string,
) {
  return {
    position,
    client_key: client,
    reference,
    issued_on: issuedOn,
    due_on: dueOn,
    amount_minor: String(amount.minor),
    currency: amount.currency,
    outcome,
    payments: payments.map(({ paidOn, amountMinor }) => ({ paidOn, amountMinor: String(amountMinor) })),
  };
}

/** PostgreSQL keeps no NUL in text, and JSON takes none. */
function cut(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\0', ' ').slice(0, LONGEST_TEXT);
}
