/** What a sign says: one group, mutual ratings, too many too fast, raters that share signs, or a whole cluster of them. */
export const GUARD_KINDS = ['SAME_GROUP', 'RECIPROCITY', 'VELOCITY', 'SHARED_SIGNS', 'CLUSTER'] as const;
export type GuardKind = (typeof GUARD_KINDS)[number];
