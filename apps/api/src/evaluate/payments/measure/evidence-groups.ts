/** Groups by the number of settled invoices that were known, of which each evaluation is told apart. */
export const EVIDENCE_GROUPS = [
  { name: '0', from: 0, to: 0 },
  { name: '1', from: 1, to: 1 },
  { name: '2–3', from: 2, to: 3 },
  { name: '4–10', from: 4, to: 10 },
  { name: '> 10', from: 11, to: Infinity },
] as const;

/** 1 for each row within the group, else 0: the weights with which a figure sees that group only. */
export function maskOf(
  known: ArrayLike<number>,
  { from, to }: { readonly from: number; readonly to: number },
): Uint8Array {
  return Uint8Array.from(known, (count) => Number(count >= from && count <= to));
}
