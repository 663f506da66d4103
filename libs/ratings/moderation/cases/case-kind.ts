/** A client contests; a reader reports; signs of one hand were found; a side asks another moderator. */
export const CASE_KINDS = ['DISPUTE', 'FLAG', 'GUARD', 'APPEAL'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Why a moderator may not decide a case. The database says it, and refuses the decision. */
export type Exclusion = 'DECIDED_BEFORE' | 'BELONGS_TO_A_SIDE' | 'FLAGGED_IT';
