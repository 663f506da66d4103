import type { LocalizedText } from '../scorecard.js';

/** Own formatting: the platform's changes with its ICU version, a stored report may not. */

const MONTHS_FR =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');

/** 31 décembre 2024, 1er mars 2026 | 31 December 2024 */
export function dayText(day: string): LocalizedText {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const ordinal = date === 1 ? '1er' : String(date);
  return { fr: `${ordinal} ${MONTHS_FR[month - 1]} ${year}`, en: `${date} ${MONTHS_EN[month - 1]} ${year}` };
}

/** At most `decimals` decimals, without trailing zeros: 3,1 | 3.1 */
export function numberText(value: number, decimals = 1): LocalizedText {
  const rounded = Number(value.toFixed(decimals));
  const en = String(rounded === 0 ? 0 : rounded);
  return { fr: en.replace('.', ',').replace('-', '−'), en: en.replace('-', '−') };
}

/** A share between 0 and 1 as a percentage: 2,4 % | 2.4% */
export function shareText(share: number, decimals = 0): LocalizedText {
  return percentText(100 * share, decimals);
}

export function percentText(percent: number, decimals = 1): LocalizedText {
  const { fr, en } = numberText(percent, decimals);
  return { fr: `${fr} %`, en: `${en}%` };
}
