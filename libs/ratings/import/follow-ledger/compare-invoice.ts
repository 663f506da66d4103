import type { Currency, Day } from '#kernel';
import { paidMinor, type Payment } from '../../experiences/experience.js';
import type { ReadInvoice } from '../tell-clients/load-invoices.js';

/** What was told of an invoice so far. */
export interface ToldSoFar {
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly paidMinor: bigint;
  /** Last day on which the rest is known to be unpaid. */
  readonly observedOn: Day | null;
}

/** How far a file reaches. */
export interface LedgerReach {
  /** Last day on which what is unpaid is known to be unpaid. */
  readonly unpaidOn: Day;
  /** An aged ledger states only what is open of an invoice, and not when the rest was paid. */
  readonly isOpenOnly: boolean;
}

/** What a later ledger adds to an invoice that was told before. */
export interface InvoiceNews {
  /** Lower than was told when credit notes came since. */
  readonly amountMinor: bigint;
  /** Those that were not told before. */
  readonly payments: readonly Payment[];
  /** Later day on which the rest was still unpaid. */
  readonly unpaidOn: Day | null;
}

type Comparison =
  | { readonly kind: 'SAME' }
  | { readonly kind: 'NEWS'; readonly news: InvoiceNews }
  | { readonly kind: 'REFUSED'; readonly code: 'AMOUNT_CHANGED' | 'LESS_OPEN' };

const SAME: Comparison = { kind: 'SAME' };
const AMOUNT_CHANGED: Comparison = { kind: 'REFUSED', code: 'AMOUNT_CHANGED' };

/** What a file says of an invoice against what was told of it. To compare again once its news are kept finds none. */
export function compareInvoice(invoice: ReadInvoice, told: ToldSoFar, reach: LedgerReach): Comparison {
  if (invoice.currency !== told.currency) return AMOUNT_CHANGED;
  return reach.isOpenOnly ? compareOpenItem(invoice, told, reach) : compareWhole(invoice, told, reach);
}

function compareOpenItem(
  { amountMinor: open }: ReadInvoice,
  told: ToldSoFar,
  reach: LedgerReach,
): Comparison {
  const rest = told.amountMinor - told.paidMinor;
  if (open > told.amountMinor) return AMOUNT_CHANGED;
  // Paid or credited in part, nobody says when: to call the whole unpaid on a later day would be wrong.
  if (open < rest) return { kind: 'REFUSED', code: 'LESS_OPEN' };
  // A payment that the member typed may stand in the books later.
  return open > rest ? SAME : newsOf(told, told.amountMinor, [], reach);
}

function compareWhole(invoice: ReadInvoice, told: ToldSoFar, reach: LedgerReach): Comparison {
  const { amountMinor: whole, payments } = invoice;
  // Carried over into a new year, the books hold the rest alone.
  const isCarried = payments.length === 0 && whole === told.amountMinor - told.paidMinor;
  if (isCarried) return newsOf(told, told.amountMinor, [], reach);
  const amountMinor = whole < told.amountMinor ? whole : told.amountMinor;
  if (told.paidMinor > amountMinor) return AMOUNT_CHANGED;
  // Of an invoice told as what was open of it, the part before was paid first.
  const since = paymentsAfter(payments, told.paidMinor + whole - amountMinor);
  const rest = amountMinor - told.paidMinor - paidMinor({ payments: since });
  const agrees = rest === whole - paidMinor(invoice);
  if (whole > told.amountMinor && !agrees) return AMOUNT_CHANGED;
  return newsOf(told, amountMinor, since, agrees && rest > 0n ? reach : null);
}

/** `reach` is null where the file does not say that exactly this rest is unpaid. */
function newsOf(
  told: ToldSoFar,
  amountMinor: bigint,
  payments: readonly Payment[],
  reach: LedgerReach | null,
): Comparison {
  const isLater = reach !== null && (told.observedOn === null || reach.unpaidOn > told.observedOn);
  const unpaidOn = isLater ? reach.unpaidOn : null;
  if (amountMinor === told.amountMinor && payments.length === 0 && unpaidOn === null) return SAME;
  return { kind: 'NEWS', news: { amountMinor, payments, unpaidOn } };
}

/** What comes after as much as was paid before. */
function paymentsAfter(payments: readonly Payment[], beforeMinor: bigint): Payment[] {
  let covered = beforeMinor;
  return payments.flatMap(({ paidOn, amountMinor }) => {
    const skipped = covered < amountMinor ? covered : amountMinor;
    covered -= skipped;
    const rest = amountMinor - skipped;
    return rest > 0n ? [{ paidOn, amountMinor: rest }] : [];
  });
}
