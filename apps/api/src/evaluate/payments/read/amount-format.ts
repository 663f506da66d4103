export type DecimalMark = '.' | ',';

const SIGNS_AND_GROUPS = /[\s'’]|\p{Sc}/gu;
/** `EUR 12`, `Rs.12` and `12 EUR`, but not `12k`: that would be another amount. */
const CURRENCY_WORD = /^[a-z]{1,3}\.?(?=[-(\d])|(?<=[\d)-])[a-z]{3}$/gi;
/** How accountants write what is below zero. */
const BELOW_ZERO = /^\((.+)\)$|^(\d.*)-$/;

/** Amount of a cell in minor units of two decimals; NaN when it is no amount. Blanks, currencies and groups of digits are accepted. */
export function parseAmountCell(text: string, mark: DecimalMark): number {
  const bare = text
    .replace(SIGNS_AND_GROUPS, '')
    .replace(CURRENCY_WORD, '')
    .replace(BELOW_ZERO, '-$1$2')
    .replaceAll(mark === '.' ? ',' : '.', '');
  const number = mark === ',' ? bare.replace(',', '.') : bare;
  return /^-?\d+(\.\d+)?$|^-?\.\d+$/.test(number) ? Math.round(Number(number) * 100) : NaN;
}

/** A comma before one or two last digits, and no point after it, is a decimal one: 1.234,50 but not 1,234. */
export function guessDecimalMark(cells: readonly string[]): DecimalMark {
  const commas = cells.filter((cell) => /,\d{1,2}\D*$/.test(cell)).length;
  const points = cells.filter((cell) => /\.\d{1,2}\D*$/.test(cell)).length;
  return commas > points ? ',' : '.';
}
