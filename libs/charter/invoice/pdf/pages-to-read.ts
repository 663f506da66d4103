/** The seller stands at the head of an invoice or in its legal mentions; what lies between is items. */
const FIRST_PAGES = 3;

/** Numbers of the pages where a seller, or a stamp, is looked for: reading five hundred takes a minute. */
export function pagesToRead(pageCount: number): number[] {
  const first = Array.from({ length: Math.min(FIRST_PAGES, pageCount) }, (_, i) => i + 1);
  return pageCount > FIRST_PAGES ? [...first, pageCount] : first;
}
