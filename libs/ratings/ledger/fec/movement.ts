import type { CustomerLine } from './customer-lines.js';
import { ENTRY_SIGN } from './entry-signs.js';
import type { DayNumber } from './fec-day.js';

/** What a line on a client's account is. */
export type MovementKind =
  | 'INVOICE'
  | 'OPENING_DEBIT'
  | 'OTHER_DEBIT'
  /** Money that went back: a returned cheque or direct debit, a refund. */
  | 'REVERSAL'
  | 'PAYMENT'
  | 'CREDIT_NOTE'
  | 'WRITE_OFF'
  | 'OTHER_CREDIT';

/** A line on a client's account. */
export interface Movement {
  readonly kind: MovementKind;
  /** Above 0, cents. */
  readonly minor: number;
  /** Day of the piece for debts, of the entry for payments. */
  readonly on: DayNumber;
  readonly reference: string;
  readonly line: number;
}

/**
 * Tells what a line is by the other accounts of its entry: a bank makes a payment, revenue an invoice or a credit note.
 * An opening line is an invoice only when the books carry it over with its own number and its own, earlier day.
 */
export function movementKind(
  { debitMinor, entryOn, pieceOn, reference }: CustomerLine,
  signs: number,
): MovementKind {
  if (signs & ENTRY_SIGN.OPENING) {
    if (debitMinor < 0) return 'OTHER_CREDIT';
    return reference !== '' && pieceOn > 0 && pieceOn < entryOn ? 'INVOICE' : 'OPENING_DEBIT';
  }
  if (debitMinor > 0) {
    if (signs & ENTRY_SIGN.REVENUE) return 'INVOICE';
    return signs & ENTRY_SIGN.TREASURY ? 'REVERSAL' : 'OTHER_DEBIT';
  }
  if (signs & ENTRY_SIGN.TREASURY) return 'PAYMENT';
  if (signs & ENTRY_SIGN.LOSS) return 'WRITE_OFF';
  if (signs & ENTRY_SIGN.REVENUE) return 'CREDIT_NOTE';
  return signs & ENTRY_SIGN.DEPOSIT ? 'PAYMENT' : 'OTHER_CREDIT';
}

/** Debts are dated by their piece, which a carried-over invoice keeps; money by its entry. */
export function movementDay(kind: MovementKind, entryOn: DayNumber, pieceOn: DayNumber): DayNumber {
  return kind === 'INVOICE' && pieceOn > 0 ? pieceOn : entryOn;
}
