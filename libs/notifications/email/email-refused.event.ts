/** Outbox event: a mail server refused an e-mail for good. Nobody will read it, unless the operator sends it again. */
export const EMAIL_REFUSED = 'EmailRefused';

export interface EmailRefused {
  readonly type: typeof EMAIL_REFUSED;
  readonly payload: {
    readonly emailId: string;
    readonly topic: string;
    /** As whoever queued it named it. */
    readonly key: string | null;
  };
}
