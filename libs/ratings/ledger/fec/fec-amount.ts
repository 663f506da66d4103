const COMMA = 44;
const POINT = 46;
const MINUS = 45;
const PLUS = 43;
const ZERO = 48;

/** 100 billion euros in cents; sums of a million such lines stay exact in a double. */
const ABSURD_MINOR = 1e13;

/**
 * Cents of an amount of the FEC: a comma before the decimals and no thousands separator (art. A47 A-1 XII of the LPF);
 * a point and blanks are accepted, decimals beyond the second must be zeros. Empty is 0; NaN when it is no such amount.
 */
export function fecMinor(text: string): number {
  let minor = 0;
  let decimals = -1;
  let digits = 0;
  let sign = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits++;
      if (decimals >= 2) {
        if (digit !== 0) return NaN;
        continue;
      }
      if (decimals >= 0) decimals++;
      minor = minor * 10 + digit;
    } else if (code === COMMA || code === POINT) {
      if (decimals >= 0) return NaN;
      decimals = 0;
    } else if ((code === MINUS || code === PLUS) && digits === 0 && decimals < 0) {
      if (code === MINUS) sign = -sign;
    } else if (!isBlank(code)) {
      return NaN;
    }
  }
  if (digits === 0) return text.trim() === '' ? 0 : NaN;
  const scaled = minor * (decimals === 2 ? 1 : decimals === 1 ? 10 : 100);
  return scaled < ABSURD_MINOR ? sign * scaled : NaN;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 34 || code === 0xa0 || code === 0x202f;
}
