export type FlagReason =
  'PERSONAL_DATA' | 'UNLAWFUL_CONTENT' | 'CONFLICT_OF_INTEREST' | 'FALSE_FACT' | 'THREAT' | 'SPAM';

interface FlagRule {
  /** The texts of the rating leave the page until a moderator has decided. Its invoices stay: figures name nobody. */
  readonly hidesTexts: boolean;
  readonly source: string;
}

/**
 * What a flag does before anybody has decided. A flagged rating stays visible, so that a flag is no way to silence a
 * supplier; texts alone are set aside, and only where waiting could harm a person and the flag says why.
 */
export const FLAG_RULES: Readonly<Record<FlagReason, FlagRule>> = {
  PERSONAL_DATA: { hidesTexts: true, source: 'GDPR art. 18(1): restriction while it is verified' },
  UNLAWFUL_CONTENT: {
    hidesTexts: true,
    source: 'loi n° 2004-575 art. 6: prompt removal once knowledge is substantiated; DSA art. 6 and 16(3)',
  },
  THREAT: { hidesTexts: true, source: 'Code pénal art. 312-10: blackmail is not left on show' },
  CONFLICT_OF_INTEREST: { hidesTexts: false, source: 'domain: visible until decided' },
  FALSE_FACT: { hidesTexts: false, source: 'domain: visible until decided; the client has its reply' },
  SPAM: { hidesTexts: false, source: 'domain: visible until decided' },
};
