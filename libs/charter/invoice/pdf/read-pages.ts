import { getDocumentProxy } from 'unpdf';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { readPage, type ReadPage } from './read-page.js';

/** Largest image that is unpacked while a page is looked at; larger ones are left out of what is drawn, not of where. */
const MAX_IMAGE_PIXELS = 40_000_000;

/**
 * Text and occupied places of the pages that `choose` picks out of their number (from 1), without running anything that
 * the file holds: no script, no font program, no web address.
 * @throws InvoiceRefusal `PDF_DAMAGED`
 */
export async function readPages(
  bytes: Uint8Array,
  choose: (pageCount: number) => readonly number[],
): Promise<ReadPage[]> {
  try {
    // The reader takes its bytes for itself: it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: MAX_IMAGE_PIXELS,
      stopAtErrors: false,
      verbosity: 0,
    });
    try {
      const pages: ReadPage[] = [];
      for (const number of choose(pdf.numPages))
        pages.push(await readPage(await pdf.getPage(number), number));
      return pages;
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch {
    throw new InvoiceRefusal('PDF_DAMAGED');
  }
}
