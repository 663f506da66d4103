import { seededRandom } from '../../apps/api/src/evaluate/statistics/seeded-random.js';
import type { Invoice } from '../../apps/api/src/evaluate/payments/history/invoice-history.js';

/** How an invented customer pays: its own probabilities for ever, whatever the calendar says. */
interface Habits {
  readonly late: number;
  readonly over7: number;
  readonly over30: number;
}

export interface GeneratedHistory {
  readonly invoices: readonly Invoice[];
  /** By customer. */
  readonly truth: ReadonlyMap<string, Habits>;
}

/** 2 January 2023. */
const FIRST_DAY = 19_359;
const TERM = 30;

/** Invoices of customers whose true habits are known, spread evenly over `days`, in order of issue. */
export function generatedHistory(
  customers: number,
  invoicesEach: number,
  seed: number,
  days = 700,
): GeneratedHistory {
  const random = seededRandom(seed);
  const truth = new Map<string, Habits>();
  const invoices: Invoice[] = [];
  for (let at = 0; at < customers; at++) {
    const customer = `customer ${at}`;
    const late = random() ** 1.5;
    const over7 = late * (0.2 + 0.4 * random());
    const over30 = over7 * 0.25 * random();
    truth.set(customer, { late, over7, over30 });
    for (let one = 0; one < invoicesEach; one++) {
      const issued = FIRST_DAY + Math.floor(days * random());
      const daysLate = delayOf({ late, over7, over30 }, random);
      const amountMinor = Math.round(100 * Math.exp(3 + 4 * random()));
      const due = issued + TERM;
      invoices.push({ customer, issued, due, settled: due + daysLate, amountMinor, isDisputed: false });
    }
  }
  invoices.sort((a, b) => a.issued - b.issued);
  return { invoices, truth };
}

function delayOf({ late, over7, over30 }: Habits, random: () => number): number {
  const draw = random();
  if (draw < over30) return 31 + Math.floor(70 * random());
  if (draw < over7) return 8 + Math.floor(23 * random());
  return draw < late ? 1 + Math.floor(7 * random()) : -Math.floor(10 * random());
}

/** The same as a CSV file that says so in its own words. */
export function csvOf(invoices: readonly Invoice[]): string {
  const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const lines = invoices.map(({ customer, issued, due, settled, amountMinor }) =>
    [customer, day(issued), day(due), day(settled), ((amountMinor ?? 0) / 100).toFixed(2)].join(','),
  );
  return ['Customer ID,Invoice date,Due date,Payment date,Amount', ...lines, ''].join('\n');
}
