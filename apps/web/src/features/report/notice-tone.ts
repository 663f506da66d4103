import type { NoticeKind } from '../../generated/graphql';

const BAD: readonly NoticeKind[] = [
  'LIQUIDATION_OPENED',
  'CONVERTED_TO_LIQUIDATION',
  'LIQUIDATION_REOPENED',
  'CLOSED_FOR_LACK_OF_ASSETS',
];
const CAUTION: readonly NoticeKind[] = [
  'SAFEGUARD_OPENED',
  'REORGANISATION_OPENED',
  'PROCEDURE_OPENED',
  'CONVERTED_TO_REORGANISATION',
  'PROCEDURE_EXTENDED',
  'PLAN_TERMINATED',
  'PAYMENT_STOP_DATE_CHANGED',
];
const GOOD: readonly NoticeKind[] = ['PLAN_ADOPTED', 'CLOSED_DEBTS_PAID'];

/** Colour of the dot in the time line; the wording beside it says the same. */
export function noticeTone(kind: NoticeKind): 'good' | 'neutral' | 'caution' | 'bad' {
  if (BAD.includes(kind)) return 'bad';
  if (CAUTION.includes(kind)) return 'caution';
  return GOOD.includes(kind) ? 'good' : 'neutral';
}
