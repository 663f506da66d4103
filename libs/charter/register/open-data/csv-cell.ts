/** What makes a spreadsheet take a cell for a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const QUOTED = /[",\r\n]/;

/** One cell of RFC 4180. An apostrophe before a formula makes it text; several days are parted by a blank. */
export function csvCell(value: string | readonly string[] | null): string {
  const text = typeof value === 'string' ? value : (value?.join(' ') ?? '');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
