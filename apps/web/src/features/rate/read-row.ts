import type { ExperienceInput } from '../../generated/graphql';
import type { Language } from '../../lib/language';
import { parseAmount } from '../../lib/typed-amount';
import { parseDay } from '../../lib/typed-day';
import type { InvoiceRow } from './invoice-row';

/** Why a field of the form cannot be sent; the API looks for all the rest. */
export type FieldProblem = 'MISSING' | 'NO_DAY' | 'NO_AMOUNT' | 'NO_DAYS';

export interface ReadRow {
  /** Null while a field is at fault. */
  readonly experience: ExperienceInput | null;
  /** By the name that the API gives to the field, e.g. `dueOn` or `payments[0].amountMinor`. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
}

const MOST_DAYS = /^\d{1,4}$/;

/** What the texts of one row mean. */
export function readRow(row: InvoiceRow, language: Language): ReadRow {
  const problems: Record<string, FieldProblem> = {};
  const day = (field: string, text: string) => {
    const read = parseDay(text);
    if (read === null) problems[field] = text.trim() ? 'NO_DAY' : 'MISSING';
    return read ?? '';
  };
  const optionalDay = (field: string, text: string) => (text.trim() ? day(field, text) : null);
  const amount = (field: string, text: string) => {
    const read = parseAmount(text, language);
    if (read === null) problems[field] = text.trim() ? 'NO_AMOUNT' : 'MISSING';
    return read ?? '';
  };

  if (!row.reference.trim()) problems['reference'] = 'MISSING';
  const issuedOn = optionalDay('issuedOn', row.issuedOn);
  const dueOn = day('dueOn', row.dueOn);
  const amountMinor = amount('amountMinor', row.amount);
  const paidAtOnce = row.parts.length === 0 ? optionalDay('payments[0].paidOn', row.paidOn) : null;
  const payments = paidAtOnce
    ? [{ paidOn: paidAtOnce, amountMinor }]
    : row.parts.map((part, index) => ({
        paidOn: day(`payments[${index}].paidOn`, part.paidOn),
        amountMinor: amount(`payments[${index}].amountMinor`, part.amount),
      }));
  const isOpen = paidMinor(payments) < BigInt(amountMinor || 0);
  const observedOn = isOpen ? optionalDay('observedOn', row.observedOn) : null;
  const frozen = row.frozenDays.trim();
  if (frozen && !MOST_DAYS.test(frozen)) problems['frozenDays'] = 'NO_DAYS';
  if (Object.keys(problems).length > 0) return { experience: null, problems };
  return {
    problems,
    experience: {
      reference: row.reference.trim(),
      issuedOn,
      dueOn,
      amountMinor,
      currency: row.currency,
      payments,
      outcome: !isOpen
        ? 'PAID'
        : row.standing === 'UNPAID' && payments.length > 0
          ? 'PARTLY_PAID'
          : row.standing,
      observedOn,
      frozenDays: Number(frozen),
      latenessReason: row.latenessReason || null,
    },
  };
}

function paidMinor(payments: readonly { readonly amountMinor: string }[]): bigint {
  return payments.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor || 0), 0n);
}
