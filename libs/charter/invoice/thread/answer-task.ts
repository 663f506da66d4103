import { readBadge } from '../badge/read-badge.js';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { stampPdf, type StampOrder } from '../stamp/stamp-pdf.js';
import type { PdfAnswer, PdfTask } from './pdf-task.js';

/** Does the work. A file can be wrong in more ways than anyone foresees: whatever it breaks here is its own damage. */
export async function answerTask({ kind, order }: PdfTask): Promise<PdfAnswer> {
  try {
    return {
      done: kind === 'STAMP' ? await stampPdf(order as StampOrder) : await readBadge(order as Uint8Array),
    };
  } catch (error) {
    if (error instanceof InvoiceRefusal) return { refusal: error.reason };
    return { refusal: 'PDF_DAMAGED', fault: placesOf(error) };
  }
}

/** Where it broke; never the message, which may quote the file. */
function placesOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 5)].join('\n');
}
