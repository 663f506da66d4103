import type { CompanyVisibility } from '../profile/company-profile.js';
import type { Diffusion } from './diffusion.js';

export interface DisclosureFacts {
  readonly diffusion: Diffusion;
  /** INSEE's four-digit legal form; null when the source has none. */
  readonly legalFormCode: string | null;
  /** What the source itself says of the unit; null when it is silent. */
  readonly isNaturalPerson: boolean | null;
}

/**
 * Legal forms that are people, or people together without a legal person between them and the public:
 * sole traders (1…), joint ownerships (21), de facto companies (22), undisclosed partnerships (23), other groups (29).
 */
const NATURAL_PERSON_FORM = /^(1|21|22|23|29)/;
const LEGAL_FORM = /^\d{4}$/;

/**
 * Who may see the identity of this unit. Fails closed: one sign of a natural person is enough, and a unit
 * of which nothing says that it is a legal person counts as a natural one (art. A123-96 C. com., GDPR).
 */
export function visibilityOf({
  diffusion,
  legalFormCode,
  isNaturalPerson,
}: DisclosureFacts): CompanyVisibility {
  if (diffusion !== 'FULL' && diffusion !== 'PARTIAL') return 'HIDDEN';
  if (isNaturalPerson === true || !isLegalPersonForm(legalFormCode, isNaturalPerson)) return 'NATURAL_PERSON';
  return diffusion === 'PARTIAL' ? 'PARTIAL' : 'PUBLIC';
}

/** True when anybody may see the page of such a unit, be it without its name. */
export function isDisclosed(visibility: CompanyVisibility): boolean {
  return visibility === 'PUBLIC' || visibility === 'PARTIAL';
}

function isLegalPersonForm(code: string | null, isNaturalPerson: boolean | null): boolean {
  if (code === null) return isNaturalPerson === false;
  return LEGAL_FORM.test(code) && !NATURAL_PERSON_FORM.test(code);
}
