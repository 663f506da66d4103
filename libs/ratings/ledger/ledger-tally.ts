import type { LedgerInvoice } from './ledger-invoice.js';
import type { LedgerExample, LedgerReport } from './ledger-report.js';
import { LEDGER_WARNINGS, type WarningCode } from './ledger-warnings.js';
import { SKIP_REASONS, type SkipReason } from './skip-reasons.js';

interface Count {
  count: number;
  readonly examples: LedgerExample[];
}

const MOST_EXAMPLES = 5;
const LONGEST_EXAMPLE = 40;

/** Counts what a reading keeps, leaves out and wonders about. */
export class LedgerTally {
  rows = 0;
  private invoices = 0;
  private payments = 0;
  private readonly clients = new Set<string>();
  private readonly maybePersons = new Set<string>();
  private readonly persons = new Set<string>();
  private readonly skipped = new Map<SkipReason, Count>();
  private readonly warnings = new Map<WarningCode, Count>();

  keep(invoice: LedgerInvoice): void {
    this.invoices++;
    this.payments += invoice.payments.length;
    this.clients.add(invoice.client.key);
    if (invoice.client.maybePerson) this.maybePersons.add(invoice.client.key);
    if (invoice.dueOnBasis === 'TERMS') this.warn('TERMS_ASSUMED', invoice.sourceLines[0]!);
  }

  leaveOut(reason: SkipReason, line: number, text = ''): void {
    count(this.skipped, reason, line, text);
  }

  /** A line of a client that is a natural person: its number alone is told. */
  dropPerson(key: string, line: number): void {
    this.persons.add(key);
    this.leaveOut('PERSON', line);
  }

  warn(code: WarningCode, line: number, text = ''): void {
    count(this.warnings, code, line, text);
  }

  report(): Omit<LedgerReport, 'unpaidOn'> {
    return {
      rows: this.rows,
      invoices: this.invoices,
      clients: this.clients.size,
      payments: this.payments,
      skipped: listed(this.skipped).map(([reason, found]) => ({
        reason,
        sentence: SKIP_REASONS[reason],
        ...found,
      })),
      droppedPersons: this.persons.size,
      maybePersons: this.maybePersons.size,
      warnings: listed(this.warnings).map(([code, found]) => ({
        code,
        sentence: LEDGER_WARNINGS[code],
        ...found,
      })),
      reconciliation: null,
      fec: null,
    };
  }
}

function count<Key>(counts: Map<Key, Count>, key: Key, line: number, text: string): void {
  const found = counts.get(key) ?? { count: 0, examples: [] };
  found.count++;
  counts.set(key, found);
  // The first lines of the file, in whatever order they are met.
  const at = found.examples.findIndex((example) => example.line > line);
  found.examples.splice(at < 0 ? found.examples.length : at, 0, { line, text: shown(text) });
  found.examples.length = Math.min(found.examples.length, MOST_EXAMPLES);
}

/** A column that was mapped wrongly may hold names: only what looks like an amount, a day or a number is repeated. */
function shown(text: string): string {
  const short = text.trim().slice(0, LONGEST_EXAMPLE);
  return /\d/.test(short) && !/\p{L}{2,}[\s,.'’-]+\p{L}{2,}/u.test(short) ? short : '';
}

function listed<Key>(counts: ReadonlyMap<Key, Count>): (readonly [Key, Count])[] {
  return [...counts].sort(([, a], [, b]) => b.count - a.count);
}
