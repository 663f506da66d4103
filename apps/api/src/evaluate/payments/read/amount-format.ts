export type DecimalMark = '.' | ',';

/** Amount of a cell in minor units of two decimals; NaN when it is no amount. Blanks, currency signs and groups of digits are accepted. */
export function parseAmountCell(text: string, mark: DecimalMark): number {
  const group = mark === '.' ? ',' : '.';
  const plain = text.replace(/[\s'’€$£]/g, '').replaceAll(group, '');
  const number = mark === ',' ? plain.replace(',', '.') : plain;
  return /^-?\d+(\.\d+)?$|^-?\.\d+$/.test(number) ? Math.round(Number(number) * 100) : NaN;
}

/** A comma before one or two last digits, and no point after it, is a decimal one: 1.234,50 but not 1,234. */
export function guessDecimalMark(cells: readonly string[]): DecimalMark {
  const commas = cells.filter((cell) => /,\d{1,2}\D*$/.test(cell)).length;
  const points = cells.filter((cell) => /\.\d{1,2}\D*$/.test(cell)).length;
  return commas > points ? ',' : '.';
}
