import type { PDFFont } from '@cantoo/pdf-lib';

/** Breaks a text into lines no wider than `width` points; a word that is wider itself is cut. */
export function wrapText(text: string, font: PDFFont, size: number, width: number): string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (fits(longer)) {
      lines[lines.length - 1] = longer;
      continue;
    }
    if (lines.at(-1) !== '') lines.push('');
    for (const letter of word) {
      if (!fits(lines.at(-1)! + letter)) lines.push('');
      lines[lines.length - 1] += letter;
    }
  }
  return lines;
}
