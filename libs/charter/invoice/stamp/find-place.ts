import { InvoiceRefusal } from '../invoice-refusal.js';
import type { Box } from '../pdf/page-space.js';
import type { ReadPage } from '../pdf/read-page.js';
import { freePlace } from './free-place.js';
import type { StampLayout } from './stamp-layouts.js';

export interface StampPlace {
  readonly page: ReadPage;
  readonly layout: StampLayout;
  readonly box: Box;
}

/**
 * Where the stamp goes: the first page is what a client looks at, the last is what usually has room; the larger stamp on
 * either is preferred to a smaller one.
 * @throws InvoiceRefusal `NO_FREE_SPACE`
 */
export function findPlace(pages: readonly ReadPage[], layouts: readonly StampLayout[]): StampPlace {
  for (const layout of layouts)
    for (const page of pages) {
      const box = freePlace(page.space, page.ink, layout);
      if (box) return { page, layout, box };
    }
  throw new InvoiceRefusal('NO_FREE_SPACE');
}
