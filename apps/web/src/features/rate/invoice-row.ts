import type {
  Currency,
  LatenessReason,
  PaymentOutcome,
  ToldExperienceFragment,
} from '../../generated/graphql';
import type { Language } from '../../lib/language';
import { typedAmount } from '../../lib/typed-amount';
import { typedDay } from '../../lib/typed-day';

/** What became of what is not paid. */
export const STANDINGS = [
  'UNPAID',
  'DISPUTED',
  'CHARGED_BACK',
  'WRITTEN_OFF',
] as const satisfies readonly PaymentOutcome[];
type Standing = (typeof STANDINGS)[number];

/** A part of an invoice and when it was paid, as typed. */
export interface PartRow {
  readonly key: number;
  readonly paidOn: string;
  readonly amount: string;
}

/** One invoice of the form: texts as the reader typed them, so that nothing jumps while typing. */
export interface InvoiceRow {
  readonly key: number;
  readonly reference: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly amount: string;
  readonly currency: Currency;
  /** When all was paid at once; empty = not paid, or paid in `parts`. */
  readonly paidOn: string;
  readonly parts: readonly PartRow[];
  readonly standing: Standing;
  /** Last day on which the rest was known to be unpaid; empty = today. */
  readonly observedOn: string;
  readonly frozenDays: string;
  readonly latenessReason: LatenessReason | '';
}

export type InvoiceTexts = Partial<Omit<InvoiceRow, 'key' | 'parts'>>;

let lastKey = 0;

/** Rows and parts are told apart by it while they move. */
function nextKey(): number {
  return ++lastKey;
}

export function newRow(known: InvoiceTexts & { readonly parts?: readonly PartRow[] } = {}): InvoiceRow {
  return {
    key: nextKey(),
    reference: '',
    issuedOn: '',
    dueOn: '',
    amount: '',
    currency: 'EUR',
    paidOn: '',
    parts: [],
    standing: 'UNPAID',
    observedOn: '',
    frozenDays: '',
    latenessReason: '',
    ...known,
  };
}

export function newPart(known: Partial<Omit<PartRow, 'key'>> = {}): PartRow {
  return { key: nextKey(), paidOn: '', amount: '', ...known };
}

/** Nothing was typed: such a row is not sent. */
export function isBlank({ reference, issuedOn, dueOn, amount, paidOn, parts }: InvoiceRow): boolean {
  return (
    parts.length === 0 && [reference, issuedOn, dueOn, amount, paidOn].every((text) => text.trim() === '')
  );
}

/** An invoice that was kept before, to go on with. */
export function rowOf(told: ToldExperienceFragment, language: Language): InvoiceRow {
  const [first, ...others] = told.payments;
  const isPaidAtOnce = first !== undefined && others.length === 0 && told.restMinor === '0';
  return newRow({
    reference: told.reference,
    issuedOn: told.issuedOn ? typedDay(told.issuedOn) : '',
    dueOn: typedDay(told.dueOn),
    amount: typedAmount(told.amountMinor, language),
    currency: told.currency,
    paidOn: isPaidAtOnce ? typedDay(first.paidOn) : '',
    parts: isPaidAtOnce
      ? []
      : told.payments.map(({ paidOn, amountMinor }) =>
          newPart({ paidOn: typedDay(paidOn), amount: typedAmount(amountMinor, language) }),
        ),
    standing: STANDINGS.find((standing) => standing === told.outcome) ?? 'UNPAID',
    observedOn: told.observedOn ? typedDay(told.observedOn) : '',
    frozenDays: told.frozenDays > 0 ? String(told.frozenDays) : '',
    latenessReason: told.latenessReason ?? '',
  });
}
