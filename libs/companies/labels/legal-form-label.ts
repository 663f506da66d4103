import type { LocalizedText } from '#kernel';
import { labelFile } from './label-file.js';

const labels = labelFile('legal-forms.json');

/** Legal form of INSEE (four digits), in its official words; null for an unknown code. */
export function legalFormLabel(code: string): LocalizedText | null {
  return labels(code);
}
