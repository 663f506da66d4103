/** What an entry is about. */
export type AuditSubjectType = 'RATING' | 'CLAIM' | 'MODERATION' | 'IMPORT' | 'CHARTER' | 'API_KEY';

export interface AuditSubject {
  readonly type: AuditSubjectType;
  readonly id: string;
}

/** The side that acted: who writes, who is written about, who decides, or a rule that came due. */
export type ActorKind = 'AUTHOR' | 'CLIENT' | 'MODERATOR' | 'SYSTEM';

export interface AuditEntry {
  readonly subject: AuditSubject;
  /** What was done, e.g. `DISPUTED`. */
  readonly action: string;
  readonly actor: { readonly kind: ActorKind; readonly accountId: string | null };
  /** Ids, states and hashes of texts: what is written here can never be erased, so no text and no personal data. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
}
