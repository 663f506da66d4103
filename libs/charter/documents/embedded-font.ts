import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

const FILES = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  bold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
} as const;

/** A part of a font is named with six letters before its name: ISO 32000-1, 9.6.4. */
const SUBSET_NAMES = { regular: 'GPREGU+Inter-Regular', bold: 'GPBOLD+Inter-SemiBold' } as const;

const read = new Map<string, Promise<Buffer>>();

/** Inter, put into the document itself as PDF/A asks; only the letters that are used. */
export async function embedFont(pdf: PDFDocument, weight: keyof typeof FILES): Promise<PDFFont> {
  const name = FILES[weight];
  const bytes = read.get(name) ?? readFile(fileURLToPath(import.meta.resolve(name)));
  read.set(name, bytes);
  pdf.registerFontkit(fontkit);
  return pdf.embedFont(await bytes, {
    subset: true,
    customName: SUBSET_NAMES[weight],
    features: { liga: false, calt: false },
  });
}
