import type { DayNumber } from './fec-day.js';
import type { Movement, MovementKind } from './movement.js';

/** A debit of a group and what settles it, in cents. */
export interface SettledDebt {
  readonly movement: Movement;
  /** Debit less credit notes. */
  owed: number;
  readonly payments: { on: DayNumber; minor: number }[];
  writtenOff: number;
  /** Set off, factored, carried by something that is not a payment. */
  otherwise: number;
}

export interface SettledGroup {
  readonly debts: readonly SettledDebt[];
  /** What is left of the credits, and of money sent back, that settle nothing in the group. */
  readonly unused: readonly { readonly movement: Movement; readonly minor: number }[];
}

interface Rest {
  readonly movement: Movement;
  minor: number;
}

/**
 * Settles the debits of one matching group by its credits. Credit notes lower the debt of the same amount, else the oldest.
 * Money that went back undoes the payment of the same amount, else the latest. Then each payment goes to the oldest debt
 * (art. 1342-10 of the French civil code), losses and other credits to what remains. The order of the lines does not matter.
 */
export function settleGroup(movements: readonly Movement[]): SettledGroup {
  const sorted = [...movements].sort(byDay);
  const of = (...kinds: MovementKind[]): Movement[] => sorted.filter(({ kind }) => kinds.includes(kind));
  const debts = of('INVOICE', 'OPENING_DEBIT', 'OTHER_DEBIT').map((movement): SettledDebt => ({
    movement,
    owed: movement.minor,
    payments: [],
    writtenOff: 0,
    otherwise: 0,
  }));
  const notes = of('CREDIT_NOTE').map(restOf);
  const payments = of('PAYMENT').map(restOf);
  const reversals = of('REVERSAL').map(restOf);
  const losses = of('WRITE_OFF').map(restOf);
  const others = of('OTHER_CREDIT').map(restOf);
  lowerSameAmounts(debts, notes);
  pour(notes, debts, (debt, part) => (debt.owed -= part));
  undoSameAmounts(payments, reversals);
  undoLatest(payments, reversals);
  undoLatest(notes, reversals);
  pour(payments, debts, (debt, part, on) => debt.payments.push({ on, minor: part }));
  pour(losses, debts, (debt, part) => (debt.writtenOff += part));
  pour(others, debts, (debt, part) => (debt.otherwise += part));
  const unused = [...notes, ...payments, ...reversals, ...losses, ...others].filter(({ minor }) => minor > 0);
  return { debts, unused };
}

/** What is still open of a debt in the books. */
export function openOf({ owed, payments, writtenOff, otherwise }: SettledDebt): number {
  return owed - payments.reduce((sum, { minor }) => sum + minor, 0) - writtenOff - otherwise;
}

function restOf(movement: Movement): Rest {
  return { movement, minor: movement.minor };
}

function byDay(a: Movement, b: Movement): number {
  if (a.on !== b.on) return a.on - b.on;
  if (a.reference !== b.reference) return a.reference < b.reference ? -1 : 1;
  return a.minor - b.minor || a.line - b.line;
}

function lowerSameAmounts(debts: readonly SettledDebt[], notes: readonly Rest[]): void {
  const byAmount = queues(
    debts.filter(({ movement }) => movement.kind === 'INVOICE'),
    (debt) => debt.owed,
  );
  for (const note of notes) {
    const debt = byAmount.get(note.minor)?.shift();
    if (!debt) continue;
    debt.owed = 0;
    note.minor = 0;
  }
}

function undoSameAmounts(payments: readonly Rest[], reversals: readonly Rest[]): void {
  const byAmount = queues(payments, (payment) => payment.minor);
  for (const reversal of reversals) {
    const same = byAmount.get(reversal.minor);
    const payment = same?.[0];
    if (!payment || payment.movement.on > reversal.movement.on) continue;
    same.shift();
    payment.minor = 0;
    reversal.minor = 0;
  }
}

function undoLatest(credits: readonly Rest[], reversals: readonly Rest[]): void {
  let at = credits.length - 1;
  for (const reversal of reversals) {
    while (reversal.minor > 0 && at >= 0) {
      const part = Math.min(reversal.minor, credits[at]!.minor);
      credits[at]!.minor -= part;
      reversal.minor -= part;
      if (credits[at]!.minor === 0) at--;
    }
  }
}

/** Spends each credit on the oldest debts that are still open. */
function pour(
  credits: readonly Rest[],
  debts: readonly SettledDebt[],
  take: (debt: SettledDebt, part: number, on: DayNumber) => void,
): void {
  let at = 0;
  let open = debts[0] ? openOf(debts[0]) : 0;
  for (const credit of credits) {
    while (credit.minor > 0 && at < debts.length) {
      const part = Math.min(credit.minor, open);
      if (part > 0) take(debts[at]!, part, credit.movement.on);
      credit.minor -= part;
      open -= part;
      if (open === 0) open = ++at < debts.length ? openOf(debts[at]!) : 0;
    }
  }
}

function queues<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const queue = found.get(keyOf(item));
    if (queue) queue.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found;
}
