import type { LocalizedText } from '#kernel';
import { labelFile } from './label-file.js';

const labels = labelFile('size-bands.json');

/** Workforce band of INSEE; null for an unknown code. */
export function sizeBandLabel(code: string): LocalizedText | null {
  return labels(code);
}
