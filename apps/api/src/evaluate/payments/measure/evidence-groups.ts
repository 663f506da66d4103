/** Groups by the number of settled invoices that were known, of which each evaluation is told apart. */
export const EVIDENCE_GROUPS = [
  { name: '0', from: 0, to: 0 },
  { name: '1', from: 1, to: 1 },
  { name: '2–3', from: 2, to: 3 },
  { name: '4–10', from: 4, to: 10 },
  { name: '> 10', from: 11, to: Infinity },
] as const;

/** Places of the invoices of which so many were known. */
export function placesWith(
  known: Uint32Array,
  { from, to }: { readonly from: number; readonly to: number },
): Uint32Array {
  return known.map((_count, place) => place).filter((place) => known[place]! >= from && known[place]! <= to);
}
