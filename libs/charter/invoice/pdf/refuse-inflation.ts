import { inflateSync } from 'node:zlib';
import { InvoiceRefusal } from '../invoice-refusal.js';
import { fromLetters } from './from-letters.js';
import { lzwSize } from './lzw-size.js';

/** A 500-page invoice with its fonts and logo inflates to some 30 MB. */
const MAX_INFLATED_BYTES = 256 * 1024 * 1024;

const STREAM = 'stream';
const FLATE_OR_LZW = /\/(?:Fl(?:ateDecode)?|LZW(?:Decode)?)(?![A-Za-z])/g;
const NO_EARLY_CHANGE = /\/EarlyChange\s+0/;
/** Where the dictionary of a stream is looked for, before its keyword. */
const DICTIONARY_BYTES = 2048;

/**
 * A few kilobytes can be packed so that they unpack to gigabytes, in memory that no limit on a thread holds. What all
 * streams unpack to is counted here first, by an unpacker that stops.
 * @throws InvoiceRefusal `PDF_TOO_COMPLEX`
 */
export function refuseInflation(pdf: Buffer): void {
  let left = MAX_INFLATED_BYTES;
  for (let at = pdf.indexOf(STREAM); at !== -1; at = pdf.indexOf(STREAM, at + STREAM.length)) {
    if (pdf.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary = pdf.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const [packing, another] = own.match(FLATE_OR_LZW) ?? [];
    // Packed twice over, a thousandfold becomes a millionfold; no invoicing tool does it.
    if (another) throw new InvoiceRefusal('PDF_TOO_COMPLEX');
    if (!packing) continue;
    const packed = fromLetters(pdf.subarray(startOfData(pdf, at)), own);
    left -= packing.startsWith('/LZW')
      ? lzwSize(packed, NO_EARLY_CHANGE.test(own) ? 0 : 1, left)
      : inflatedSize(packed, left);
    if (left < 0) throw new InvoiceRefusal('PDF_TOO_COMPLEX');
  }
}

function startOfData(pdf: Buffer, keywordAt: number): number {
  const after = keywordAt + STREAM.length;
  if (pdf[after] === 0x0d && pdf[after + 1] === 0x0a) return after + 2;
  return after + 1;
}

function inflatedSize(packed: Buffer, limit: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(limit, 1) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new InvoiceRefusal('PDF_TOO_COMPLEX');
    // Not packed after all, or damaged: whoever reads it will say so.
    return 0;
  }
}
