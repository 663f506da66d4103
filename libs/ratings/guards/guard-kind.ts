/** What a sign says: one group, mutual ratings, too many too fast, raters that share signs, or a whole cluster of them. */
export type GuardKind = 'SAME_GROUP' | 'RECIPROCITY' | 'VELOCITY' | 'SHARED_SIGNS' | 'CLUSTER';
