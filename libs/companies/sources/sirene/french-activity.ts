import type { ActivityScheme } from '../../profile/company-profile.js';
import { disclosedText } from '../../privacy/disclosed-text.js';

export interface FrenchActivity {
  readonly code: string | null;
  readonly scheme: ActivityScheme | null;
}

const SCHEMES: ReadonlyMap<string, ActivityScheme> = new Map([
  ['NAFRev2', 'NAF_REV2'],
  ['NAFRev1', 'NAF_REV1'],
  ['NAF1993', 'NAF_1993'],
  ['NAP', 'NAP'],
  ['NAF2025', 'NAF_2025'],
  ['NAF25', 'NAF_2025'],
]);
const NONE: FrenchActivity = { code: null, scheme: null };

/** No code is common to NAF 2025 and NAF rev. 2: the last letter tells them apart. Older five-character codes do not tell theirs. */
const NAF_2025_CODE = /^\d\d\.\d\d[YGHJKL]$/;
const SIX_CHARACTER_CODE = /^\d\d\.\d\d[A-Z]$/;

/** Main activity of a unit or establishment; the nomenclature column decides what the code means. */
export function frenchActivity(
  code: string | null,
  nomenclature: string | null,
  naf2025: string | null,
): FrenchActivity {
  const main = disclosedText(code);
  if (main) return { code: main, scheme: SCHEMES.get(nomenclature ?? '') ?? schemeOfCode(main) };
  const recent = disclosedText(naf2025);
  return recent ? { code: recent, scheme: 'NAF_2025' } : NONE;
}

function schemeOfCode(code: string): ActivityScheme | null {
  if (NAF_2025_CODE.test(code)) return 'NAF_2025';
  return SIX_CHARACTER_CODE.test(code) ? 'NAF_REV2' : null;
}
