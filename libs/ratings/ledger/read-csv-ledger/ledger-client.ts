import type { LedgerClient } from '../ledger-invoice.js';
import type { PersonSigns } from '../persons/person-signs.js';
import type { LedgerRow } from './ledger-row.js';

/** The client of an invoice, each detail from the first row that states it. */
export function clientOf(rows: readonly LedgerRow[], signs: PersonSigns): LedgerClient {
  const first = <Key extends keyof LedgerRow>(key: Key): LedgerRow[Key] | null =>
    rows.find((row) => row[key] !== null)?.[key] ?? null;
  const name = first('clientName');
  return {
    key: rows[0]!.clientKey,
    name,
    number: first('clientNumber'),
    email: first('email'),
    address: first('postcode'),
    maybePerson: signs.of(name ?? rows[0]!.clientKey) === 'MAYBE',
  };
}
