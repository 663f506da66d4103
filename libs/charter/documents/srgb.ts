import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { srgbProfile } from './srgb-profile.js';

/** Parts of red, green and blue, each from 0 to 1. */
export type Colour = readonly [number, number, number];

export const INK: Colour = [0.09, 0.11, 0.15];
export const WHITE: Colour = [1, 1, 1];

/** The profile as a stream of the document. */
export function embedSrgb(context: PDFContext): PDFRef {
  return context.register(context.flateStream(srgbProfile(), { N: 3, Alternate: 'DeviceRGB' }));
}
