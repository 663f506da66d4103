import type { LocalizedText } from '#kernel';
import type { ActivityScheme } from '../profile/company-profile.js';
import { labelFile } from './label-file.js';

const BY_SCHEME: Readonly<Partial<Record<ActivityScheme, (code: string) => LocalizedText | null>>> = {
  NAF_REV2: labelFile('naf-rev2.json'),
  NAF_2025: labelFile('naf-2025.json'),
};

/** Activity in the official words of its nomenclature; null for older ones and for UK SIC, which we have no file of. */
export function activityLabel(scheme: ActivityScheme, code: string): LocalizedText | null {
  return BY_SCHEME[scheme]?.(code) ?? null;
}
