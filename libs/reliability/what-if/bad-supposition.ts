import type { LocalizedText } from '#kernel';

export type BadSuppositionCode =
  | 'DAY_IN_THE_PAST'
  | 'DAY_TOO_FAR'
  | 'PAID_AFTER_THE_SCORE'
  | 'NOT_A_COUNT'
  | 'TOO_MANY'
  | 'TOO_FEW_OPEN_INVOICES'
  | 'OPEN_INVOICES_WITHHELD'
  | 'NOTHING_SUPPOSED';

/** Why a supposition is impossible, and where: data, because the caller can put it right. */
export interface BadSupposition {
  readonly kind: 'BAD_SUPPOSITION';
  readonly code: BadSuppositionCode;
  readonly message: LocalizedText;
  readonly field: string | null;
}

export function badSupposition(
  code: BadSuppositionCode,
  field: string | null,
  fr: string,
  en: string,
): BadSupposition {
  return { kind: 'BAD_SUPPOSITION', code, message: { fr, en }, field };
}
