import type {
  Currency,
  DayOrder,
  DecimalMark,
  LedgerField,
  LedgerMappingInput,
  LedgerPreviewPartsFragment,
} from '../../generated/graphql';

/** In the order in which a person looks for them. */
export const FIELDS: readonly LedgerField[] = [
  'reference',
  'clientName',
  'clientKey',
  'clientNumber',
  'issuedOn',
  'dueOn',
  'amount',
  'openAmount',
  'paidOn',
  'paidAmount',
  'email',
  'postcode',
  'currency',
];

/** What the form holds: a column for each field (empty = none), and what the file leaves open. */
export interface MappingForm {
  readonly columns: Readonly<Partial<Record<LedgerField, string>>>;
  readonly dayOrder: DayOrder | '';
  readonly decimalMark: DecimalMark | '';
  readonly currency: Currency;
  readonly termsDays: string;
}

export function toForm({ proposal }: LedgerPreviewPartsFragment): MappingForm {
  return {
    columns: Object.fromEntries(proposal.columns.map(({ field, column }) => [field, column])),
    dayOrder: proposal.dayOrder ?? '',
    decimalMark: proposal.decimalMark ?? '',
    currency: proposal.currency,
    termsDays: String(proposal.termsDays),
  };
}

export function toInput({
  columns,
  dayOrder,
  decimalMark,
  currency,
  termsDays,
}: MappingForm): LedgerMappingInput {
  const pairs = Object.entries(columns) as [LedgerField, string][];
  return {
    columns: pairs.flatMap(([field, column]) => (column ? [{ field, column }] : [])),
    dayOrder: dayOrder || null,
    decimalMark: decimalMark || null,
    currency,
    termsDays: /^\d{1,3}$/.test(termsDays) ? Number(termsDays) : -1,
  };
}

/** A column means one thing: the field that had it before loses it. */
export function withColumn(form: MappingForm, field: LedgerField, column: string): MappingForm {
  const others = Object.entries(form.columns).filter(([other, taken]) => other !== field && taken !== column);
  return { ...form, columns: { ...Object.fromEntries(others), [field]: column } };
}
