import type { LocalizedText } from '#kernel';
import type { ActivityScheme } from '../profile/company-profile.js';
import { labelFile } from './label-file.js';

const legalForms = labelFile('legal-forms.json');
const sizeBands = labelFile('size-bands.json');
const activities: Readonly<Partial<Record<ActivityScheme, (code: string) => LocalizedText | null>>> = {
  NAF_REV2: labelFile('naf-rev2.json'),
  NAF_2025: labelFile('naf-2025.json'),
};

/** Legal form of INSEE (four digits), in its official words; null for an unknown code. */
export function legalFormLabel(code: string): LocalizedText | null {
  return legalForms(code);
}

/** Activity in the official words of its nomenclature; null for older nomenclatures and for UK SIC, which comes with its own text. */
export function activityLabel(code: string, scheme: ActivityScheme): LocalizedText | null {
  return activities[scheme]?.(code) ?? null;
}

/** Workforce band of INSEE; null for an unknown code. */
export function sizeBandLabel(code: string): LocalizedText | null {
  return sizeBands(code);
}
