import { addDays, type Day } from '#kernel';
import { EXAMPLE_GB } from '../../support/example-companies.js';
import type { ToldInvoice, ToldSupplier } from '../../support/tell-suppliers.js';

/** Invented companies of which suppliers have spoken; the numbers are reserved by no one and pass the checks. */
export const LATE_AND_BETTER = { id: 'FR-999990021', name: 'EXEMPLE BATIMENT' };
export const EARLY_AND_WORSE = { id: 'FR-999990039', name: 'EXEMPLE DISTRIBUTION' };
export const ON_TIME_AND_ALIKE = { id: 'FR-999990047', name: 'EXEMPLE SERVICES' };
export const FOREIGN_AMOUNTS = { id: 'FR-999990054', name: 'EXEMPLE IMPORT' };
export const ONE_SUPPLIER = { id: 'FR-999990062', name: 'EXEMPLE RECENT' };
/** Scored once; today everything that was told is contested. */
export const CONTESTED_TODAY = { id: 'FR-999990088', name: 'EXEMPLE CONTESTE' };
/** Nothing was known, then something that is contested: never a score. */
export const NEVER_SCORED = { id: 'FR-999990096', name: 'EXEMPLE MUET' };
export const MANY_SUPPLIERS = { id: 'FR-999990070', name: 'EXEMPLE GROUPE' };

export const TODAY = '2026-11-21' as Day;
const LARGE = 900_000;
const SMALL = 60_000;

/** An invoice every seven weeks for two years; `daysLate` says how late each is paid, null = not yet. */
export function invoices(
  firstDue: string,
  count: number,
  daysLate: (index: number) => number | null,
  amount: (index: number) => number = () => SMALL,
): ToldInvoice[] {
  return Array.from({ length: count }, (_, index) => {
    const dueOn = addDays(firstDue as Day, 49 * index);
    const late = daysLate(index);
    return { dueOn, paidOn: late === null ? null : addDays(dueOn, late), amountMinor: amount(index) };
  });
}

const alternating = (index: number) => (index % 2 === 0 ? LARGE : SMALL);
export const supplier = (
  n: number,
  heardOn: string,
  told: ToldInvoice[],
  known: Partial<ToldSupplier> = {},
) => ({
  key: String(300_000_000 + n),
  heardOn,
  invoices: told,
  ...known,
});

/** What two of them say in words. */
const SAID: Readonly<Record<number, Partial<ToldSupplier>>> = {
  3: {
    marks: [4, 2, 3, 4],
    comment:
      'Les petites factures attendaient plusieurs semaines. Depuis le printemps, elles sont payées à temps.',
    reply: 'Nous avons changé de logiciel en mars et réglé les retards.',
  },
  4: { marks: [3, 3, 2, 3], comment: 'Une facture de juillet a été réglée après plusieurs relances.' },
};

/** Late until this year, better since; large invoices sooner than small ones. */
const LATE_SUPPLIERS: ToldSupplier[] = (
  [
    ['2025-05-12', '43.22A', '21', 'T3'],
    ['2025-05-12', '46.73A', '22', 'T2'],
    ['2025-09-01', '69.20Z', '12', 'T2'],
    ['2026-02-20', '77.32Z', '11', 'T2'],
    ['2026-02-20', '80.10Z', '31', 'T2'],
  ] as const
).map(([heardOn, activityCode, sizeBand, tier], n) =>
  supplier(
    n,
    heardOn,
    invoices(addDays('2025-01-13' as Day, 2 * n), 14, (index) => lateness(index, n), alternating),
    {
      activityCode,
      sizeBand,
      tier,
      ...SAID[n],
    },
  ),
);

function lateness(index: number, n: number): number | null {
  if (index === 13 && n < 3) return null;
  if (index === 5 && n === 4) return 104;
  if (index >= 9) return index % 2 === 0 ? 0 : 5 + n;
  return index % 2 === 0 ? 6 + 2 * n : 41 - 3 * n;
}

/** Contested, or told by somebody who does not count, or proved better by the same supplier. */
const NOT_COUNTED: ToldSupplier[] = [
  supplier(
    20,
    '2026-01-20',
    invoices('2026-01-12', 2, () => 40),
    { status: 'DISPUTED' },
  ),
  supplier(
    21,
    '2026-01-20',
    invoices('2026-01-12', 3, () => 55),
    { isVerified: false },
  ),
  supplier(
    22,
    '2026-01-20',
    invoices('2026-01-12', 1, () => 0),
    { isRelatedParty: true },
  ),
  supplier(
    0,
    '2026-01-20',
    invoices('2026-01-12', 1, () => 0),
    { tier: 'T0' },
  ),
];

export const LATE_KEYS = LATE_SUPPLIERS.map(({ key }) => key);

const since2025 = (daysLate: (index: number) => number | null, amount?: (index: number) => number) =>
  invoices('2025-01-06', 13, daysLate, amount);
const HEARD_ON = '2026-01-10';
const of = (count: number, told: (n: number) => ToldInvoice[], known: Partial<ToldSupplier> = {}) =>
  Array.from({ length: count }, (_, n) => supplier(n, HEARD_ON, told(n), known));
const abroad = (told: ToldInvoice[]) => told.map((one) => ({ ...one, currency: 'GBP' as const }));
const everEarlierLess = (index: number) => (index < 9 ? -20 : -4) + (index % 2 === 0 ? 14 : -14);

/** What was told, by company. */
export const TOLD: Readonly<Record<string, readonly ToldSupplier[]>> = {
  [LATE_AND_BETTER.id]: [...LATE_SUPPLIERS, ...NOT_COUNTED],
  [EARLY_AND_WORSE.id]: of(3, () => since2025(everEarlierLess, alternating)),
  [ON_TIME_AND_ALIKE.id]: of(3, () => since2025(() => 0, alternating)),
  [FOREIGN_AMOUNTS.id]: of(2, () => abroad(since2025(() => 0))),
  [ONE_SUPPLIER.id]: of(1, () => invoices('2025-11-03', 6, () => 12)),
  [CONTESTED_TODAY.id]: of(2, () => since2025(() => 20)),
  [NEVER_SCORED.id]: of(1, () => since2025(() => 20), { status: 'DISPUTED' }),
  [MANY_SUPPLIERS.id]: of(40, (n) => invoices('2025-01-06', 3, (index) => n * index)),
  [EXAMPLE_GB.id]: of(40, (n) => abroad(invoices('2025-01-06', 3, (index) => n * index))),
};
