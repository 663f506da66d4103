import { DomainError } from '#kernel';
import type { InvoiceHistory } from '../history/invoice-history.js';
import { chanceOf } from './chance.js';

export interface DesignOptions {
  /** Days from which the models know nothing of what follows. */
  readonly origins: number;
  readonly seed: number;
  /** Most invoices of one customer and month that are foretold: one large customer must not decide the figures. */
  readonly perCustomerMonth: number;
  /** Most invoices that are foretold in all: more take hours and narrow no interval. */
  readonly mostTested: number;
  /** Learn from one half of the customers and foretell the invoices of the other half. */
  readonly transfer: boolean;
  /** `count`: a dispute that was settled is an invoice like any other; `leave-out`: neither evidence nor foretold. */
  readonly disputed: 'count' | 'leave-out';
}

/** Which invoices are foretold, and what each model may learn from. */
export interface TestPlan {
  /** First day of each window, ascending; a window ends where the next one begins. */
  readonly origins: readonly number[];
  /** Foretold rows in the order of the file, and the window of each. */
  readonly rows: Uint32Array;
  readonly windowOf: Uint8Array;
  /** Whether models may learn from a row at all; they also must know it, which is settled strictly before their origin. */
  readonly mayLearnFrom: (row: number) => boolean;
  /** Whether a row may be evidence on its customer. */
  readonly isEvidence: (row: number) => boolean;
  readonly isTestedCustomer: (customer: number) => boolean;
}

/** Share of the invoices, in order of issue, that come before the first origin. */
const FIRST_ORIGIN = 0.25;
const FEWEST_INVOICES = 40;
const DAYS_PER_MONTH = 30.4375;
/** Seeds of their own, so that the draws are independent of one another. */
const HALVES = 0x5eed;
const ANOTHER_DRAW = 0x7a1;

/**
 * Cuts a history into windows of about as many invoices each.
 * @throws DomainError `TOO_FEW_INVOICES` when there is no past to learn from
 */
export function originsOf({ size, issued }: InvoiceHistory, count: number): number[] {
  const days = Int32Array.from(issued).sort();
  const origins = Array.from(
    { length: count },
    (_origin, at) => days[Math.floor(size * (FIRST_ORIGIN + ((1 - FIRST_ORIGIN) * at) / count))]!,
  );
  const distinct = [...new Set(origins)].filter((day) => day > days[0]!);
  if (size >= FEWEST_INVOICES && distinct.length > 0) return distinct;
  throw new DomainError(
    'TOO_FEW_INVOICES',
    `${size} settled invoices, the first and the last ${days.length ? days.at(-1)! - days[0]! : 0} days apart, are too few: it takes at least ${FEWEST_INVOICES}, issued on several days.`,
  );
}

/**
 * Days on which customers are scored: as many, evenly spread from the first origin to the last day that the file follows for
 * `windowDays`. A window that is cut short holds those invoices only that were raised early in it.
 */
export function scoringDaysOf(
  { issued }: InvoiceHistory,
  origins: readonly number[],
  windowDays: number,
): number[] {
  const first = origins[0]!;
  const last = issued.reduce((latest, day) => Math.max(latest, day), first) - windowDays + 1;
  if (last <= first || origins.length === 1) return [first];
  const step = (last - first) / (origins.length - 1);
  return origins.map((_origin, at) => Math.round(first + at * step));
}

/** Plans with given origins: what is foretold and learned depends on nothing else that the file tells of later days. */
export function planOf(
  history: InvoiceHistory,
  origins: readonly number[],
  options: DesignOptions,
): TestPlan {
  const { seed, transfer, disputed } = options;
  const isEvidence = (row: number) => disputed === 'count' || history.disputed[row] === 0;
  const learns = (customer: number) => !transfer || chanceOf(customer, seed ^ HALVES) < 0.5;
  const isTestedCustomer = (customer: number) => !transfer || !learns(customer);
  const candidates: number[] = [];
  for (let row = 0; row < history.size; row++) {
    const isTested = isTestedCustomer(history.customer[row]!) && isEvidence(row);
    if (isTested && history.issued[row]! >= origins[0]!) candidates.push(row);
  }
  const rows = Uint32Array.from(thinned(history, candidates, options));
  return {
    origins,
    rows,
    windowOf: Uint8Array.from(rows, (row) => windowAt(origins, history.issued[row]!)),
    mayLearnFrom: (row) => isEvidence(row) && learns(history.customer[row]!),
    isEvidence,
    isTestedCustomer,
  };
}

function windowAt(origins: readonly number[], day: number): number {
  let window = 0;
  while (window + 1 < origins.length && origins[window + 1]! <= day) window++;
  return window;
}

function thinned(
  { customer, issued }: InvoiceHistory,
  rows: readonly number[],
  { seed, perCustomerMonth, mostTested }: DesignOptions,
): number[] {
  const byMonth = new Map<string, number[]>();
  for (const row of rows) {
    const key = `${customer[row]} ${Math.floor(issued[row]! / DAYS_PER_MONTH)}`;
    const group = byMonth.get(key);
    if (group) group.push(row);
    else byMonth.set(key, [row]);
  }
  const fair = [...byMonth.values()].flatMap((group) =>
    group.length <= perCustomerMonth
      ? group
      : group.toSorted((a, b) => chanceOf(a, seed) - chanceOf(b, seed)).slice(0, perCustomerMonth),
  );
  const share = mostTested / fair.length;
  const kept = share < 1 ? fair.filter((row) => chanceOf(row, seed ^ ANOTHER_DRAW) < share) : fair;
  return kept.sort((a, b) => a - b);
}
