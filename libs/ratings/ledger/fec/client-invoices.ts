import type { Currency } from '#kernel';
import type { LedgerClient, LedgerInvoice, LedgerPayment } from '../ledger-invoice.js';
import type { LedgerTally } from '../ledger-tally.js';
import type { SkipReason } from '../skip-reasons.js';
import type { CustomerLine } from './customer-lines.js';
import type { DueDays } from './due-days.js';
import { dayOfNumber } from './fec-day.js';
import { matchingGroups, type MatchingGroup } from './matching-groups.js';
import { movementDay, movementKind, type Movement } from './movement.js';
import { openOf, settleGroup, type SettledDebt } from './settle-group.js';
import type { MutableReconciliation } from './reconciliation.js';

/** Books in a French file are kept in euros (art. L123-22 of the commercial code); `Montantdevise` only informs. */
const CURRENCY: Currency = 'EUR';

interface Context {
  readonly client: LedgerClient;
  readonly signsOf: (entry: number) => number;
  readonly dueDays: DueDays;
  readonly tally: LedgerTally;
  readonly totals: MutableReconciliation;
}

/** The invoices of one client with what settled them; what is left out is told to the tally and added to the totals. */
export function* clientInvoices(lines: readonly CustomerLine[], context: Context): Iterable<LedgerInvoice> {
  const debts = matchingGroups(lines).flatMap((group) => readableDebts(group, context));
  const byReference = new Map<string, SettledDebt[]>();
  for (const debt of debts) {
    const key = debt.movement.reference.toUpperCase();
    const parts = byReference.get(key);
    if (parts) parts.push(debt);
    else byReference.set(key, [debt]);
  }
  for (const parts of byReference.values()) yield oneInvoice(parts, context);
}

function readableDebts(group: MatchingGroup, context: Context): SettledDebt[] {
  const movements = group.lines.map((line) => movementOf(line, context));
  const { debts, unused } = settleGroup(movements);
  for (const movement of movements) {
    if (movement.kind === 'REVERSAL') context.tally.warn('PAYMENT_REVERSED', movement.line);
    if (movement.kind === 'WRITE_OFF') context.tally.warn('WRITTEN_OFF', movement.line);
  }
  for (const { movement, minor } of unused) {
    const isDebit = movement.kind === 'REVERSAL';
    if (isDebit) context.totals.leftOut += minor;
    else context.totals.unused += minor;
    context.tally.leaveOut(unusedReason(movement, group.isLettered), movement.line, movement.reference);
  }
  return debts.filter((debt) => {
    const reason = leftOutReason(debt, group.isLettered);
    if (reason) leaveOut(debt, reason, context);
    return !reason;
  });
}

function movementOf(line: CustomerLine, { signsOf }: Context): Movement {
  const kind = movementKind(line, signsOf(line.entry));
  return {
    kind,
    minor: Math.abs(line.debitMinor),
    on: movementDay(kind, line.entryOn, line.pieceOn),
    reference: line.reference,
    line: line.line,
  };
}

function unusedReason({ kind }: Movement, isLettered: boolean): SkipReason {
  if (kind === 'CREDIT_NOTE') return 'CREDIT_NOTE';
  if (kind !== 'PAYMENT') return 'OTHER_MOVEMENT';
  return isLettered ? 'OVERPAID' : 'PAYMENT_NOT_MATCHED';
}

function leftOutReason(debt: SettledDebt, isLettered: boolean): SkipReason | null {
  const { kind, reference } = debt.movement;
  if (kind === 'OPENING_DEBIT') return 'OPENING_BALANCE';
  if (kind !== 'INVOICE') return 'OTHER_MOVEMENT';
  if (debt.owed === 0) return 'CANCELLED';
  if (debt.otherwise > 0) return 'SETTLED_OTHERWISE';
  if (!isLettered && debt.payments.length > 0) return 'PAYMENT_NOT_MATCHED';
  return reference === '' ? 'NO_REFERENCE' : null;
}

function leaveOut(debt: SettledDebt, reason: SkipReason, { tally, totals }: Context): void {
  totals.leftOut += openOf(debt);
  tally.leaveOut(reason, debt.movement.line, debt.movement.reference);
}

/** Debits that share a number and a day are one invoice, by instalments or by rates of VAT; another day is another invoice that reused its number. */
function oneInvoice(debts: readonly SettledDebt[], context: Context): LedgerInvoice {
  const issued = debts.reduce((first, { movement }) => Math.min(first, movement.on), Infinity);
  const parts = debts.filter(({ movement }) => movement.on === issued);
  for (const debt of debts) if (debt.movement.on !== issued) leaveOut(debt, 'DUPLICATE', context);
  const { issuedOn, dueOn } = context.dueDays.of(issued);
  const payments = paymentsOf(parts, issued, context.tally);
  const owed = parts.reduce((sum, part) => sum + part.owed, 0);
  const paid = payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  context.totals.open += owed - Number(paid);
  context.totals.writtenOff += parts.reduce((sum, { writtenOff }) => sum + writtenOff, 0);
  const invoice: LedgerInvoice = {
    reference: parts[0]!.movement.reference,
    client: context.client,
    issuedOn,
    dueOn,
    dueOnBasis: 'TERMS',
    amount: { minor: BigInt(owed), currency: CURRENCY },
    payments,
    outcome: paid === BigInt(owed) ? 'PAID' : paid > 0n ? 'PARTLY_PAID' : 'UNPAID',
    sourceLines: parts.map(({ movement }) => movement.line).sort((a, b) => a - b),
  };
  context.tally.keep(invoice);
  return invoice;
}

/** Payments of one day are one. A deposit came before its invoice: on the day of the invoice it was already paid. */
function paymentsOf(parts: readonly SettledDebt[], issued: number, tally: LedgerTally): LedgerPayment[] {
  const byDay = new Map<number, number>();
  for (const { payments, movement } of parts) {
    if (payments.some(({ on }) => on < issued))
      tally.warn('PAID_IN_ADVANCE', movement.line, movement.reference);
    for (const { on, minor } of payments) {
      const day = Math.max(on, issued);
      byDay.set(day, (byDay.get(day) ?? 0) + minor);
    }
  }
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, minor]) => ({ paidOn: dayOfNumber(day), amountMinor: BigInt(minor) }));
}
