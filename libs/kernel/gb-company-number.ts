/** Eight characters, e.g. `08462831`, `SC123456`, `IP10067R`: the UK company number (Companies House). */
export type GbCompanyNumber = string & { readonly __brand: 'GbCompanyNumber' };

const SHAPE = /^([A-Z]{2}|[A-Z]\d|\d{2})(\d{6}|\d{5}[A-Z])$/;

/**
 * Restores the leading zeros that spreadsheets drop (`8462831` → `08462831`, `SC1234` → `SC001234`).
 * There is no checksum, so the shape is all that can be verified. Returns null for any other text.
 */
export function parseGbCompanyNumber(text: string): GbCompanyNumber | null {
  const compact = text.replace(/[\s.]/g, '').toUpperCase();
  const prefixed = /^([A-Z]{2})(\d{1,6})$/.exec(compact);
  const padded = prefixed
    ? `${prefixed[1]}${prefixed[2]!.padStart(6, '0')}`
    : /^\d{1,8}$/.test(compact)
      ? compact.padStart(8, '0')
      : compact;
  return SHAPE.test(padded) ? (padded as GbCompanyNumber) : null;
}
