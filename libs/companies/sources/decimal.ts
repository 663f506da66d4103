/**
 * Number of a register: plain (`96.109`), or as a spreadsheet copy shows it (`£1,234`, `12.5%`). Null for nothing,
 * for the word `None` and for anything else than a finite number.
 */
export function parseDecimal(text: string | null): number | null {
  const plain = text?.replace(/[£%,\s\u00a0]/g, '') ?? '';
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** A number only when it lies between the bounds that its meaning sets, both included. */
export function parseBounded(text: string | null, least: number, most: number): number | null {
  const value = parseDecimal(text);
  return value !== null && value >= least && value <= most ? value : null;
}

/** Integer minor units (cents, pence) of an amount in major units, as PostgreSQL text; null when it cannot be exact. */
export function parseMinorUnits(text: string | null): string | null {
  const value = parseDecimal(text);
  const minor = value === null ? null : Math.round(value * 100);
  return minor !== null && Number.isSafeInteger(minor) ? String(minor) : null;
}
