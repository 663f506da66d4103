/**
 * Département of a French postcode: `69` for 69004, `974` for 97430, `2A`/`2B` for Corsica. A postcode follows the
 * post office, so a few border communes get their neighbour's. Null for a foreign or malformed postcode.
 */
export function departmentOfPostcode(postcode: string | null): string | null {
  if (!postcode || !/^\d{5}$/.test(postcode) || postcode.startsWith('00')) return null;
  if (postcode.startsWith('20')) return postcode < '20200' ? '2A' : '2B';
  return postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
}
