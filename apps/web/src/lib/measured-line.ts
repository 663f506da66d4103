import { formatNumber, formatPercent } from './format';
import type { Language } from './language';

const PERCENTAGES = /SHARE$|WITHIN_/;

/** A count, or a percentage with the hundredths that decide: 94.99 is not 95. */
export function formatMeasured(code: string, value: number, language: Language): string {
  return PERCENTAGES.test(code) ? formatPercent(value, language, 2) : formatNumber(value, language);
}

/** The one line that asks for no more than this much. */
export function isCeiling(code: string): boolean {
  return code === 'LARGEST_SUPPLIER_SHARE';
}
