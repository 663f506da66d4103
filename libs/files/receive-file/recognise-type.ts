import { fileTypeFromBuffer } from 'file-type';
import type { FileType } from '../file-purpose.js';

/** Enough for every signature that we take, and for a fair look at a text. */
export const HEAD_BYTES = 4100;

/** A page that a browser may run, whatever its name says. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|!--)/i;
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * What the first bytes say that a file is; its name and what the sender says it is are not asked. Null: nothing that
 * goodpayer takes. A PDF begins with its signature here: readers also take one further down, which is how pages pose as PDF.
 */
export async function recogniseType(head: Buffer): Promise<FileType | null> {
  if (head.toString('latin1', 0, 5) === '%PDF-') return 'application/pdf';
  // Asked before the signatures: the mark of UTF-16 is also the beginning of some sound files.
  if (isPlainText(head)) return 'text/plain';
  const mime = (await fileTypeFromBuffer(head))?.mime;
  switch (mime) {
    case 'image/png':
    case 'image/jpeg':
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
      return mime;
    default:
      return null;
  }
}

function isPlainText(head: Buffer): boolean {
  const text = decode(head);
  return text.length > 0 && !CONTROL.test(text) && !MARKUP.test(text) && !text.includes('%PDF-');
}

/** In Latin-1, every byte is a character: what is not UTF-16 can be looked at so, whatever it is. */
function decode(head: Buffer): string {
  const isUtf16 = head.length > 1 && [0xfeff, 0xfffe].includes(head.readUInt16LE(0));
  if (!isUtf16) return head.toString('latin1').replace(/^ï»¿/, '');
  const even = Buffer.from(head.subarray(0, head.length & ~1));
  return (head[0] === 0xff ? even : even.swap16()).toString('utf16le').slice(1);
}
