/** INSEE's "non-employer or unknown". */
const UNKNOWN = 'NN';

/** Band of the number of employees (`12` = 20 to 49); null when INSEE does not know it. */
export function knownSize(band: string | null): string | null {
  return band === UNKNOWN ? null : band;
}
