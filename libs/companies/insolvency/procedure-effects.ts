import type { NoticeKind } from '../profile/company-profile.js';

/** What can be in force against a company, each with its own life. Worst last. */
export const PROCEDURES = ['PLAN', 'SAFEGUARD', 'REORGANISATION', 'LIQUIDATION'] as const;
export type Procedure = (typeof PROCEDURES)[number];

export interface ProcedureEffect {
  readonly ends?: readonly Procedure[];
  readonly opens?: Procedure;
  /** Proof that a procedure runs whose opening is not in our data: it counts only when nothing else is known to be open. */
  readonly presumes?: Procedure;
  /** The former procedure goes on, with its payment-stop date. */
  readonly resumes?: true;
  readonly closesAs?: 'CLOSED_UNPAID' | 'CLOSED_PAID';
  /** Place among judgments of one day: endings, then plans, then openings, then conversions, so that the worse one stays. */
  readonly rank: 0 | 1 | 2 | 3;
}

/**
 * What each kind of notice does to the procedures in force. Kinds that are not listed change nothing: only a third
 * of the insolvency notices are openings. An opening never ends a worse procedure, because courts also publish the
 * opening of a lighter one that is then joined to it.
 */
export const PROCEDURE_EFFECTS: Readonly<Partial<Record<NoticeKind, ProcedureEffect>>> = {
  PROCEDURE_ENDED: { ends: PROCEDURES, rank: 0 },
  CLOSED_FOR_LACK_OF_ASSETS: { ends: PROCEDURES, closesAs: 'CLOSED_UNPAID', rank: 0 },
  CLOSED_DEBTS_PAID: { ends: PROCEDURES, closesAs: 'CLOSED_PAID', rank: 0 },
  PLAN_TERMINATED: { ends: ['PLAN'], rank: 0 },
  PLAN_ADOPTED: { ends: ['SAFEGUARD', 'REORGANISATION'], opens: 'PLAN', rank: 1 },
  PLAN_AMENDED: { presumes: 'PLAN', rank: 1 },
  SAFEGUARD_OPENED: { opens: 'SAFEGUARD', rank: 2 },
  REORGANISATION_OPENED: { opens: 'REORGANISATION', rank: 2 },
  // The crisis-exit procedure (law 2021-689, art. 13) supposes that payments have stopped, as a reorganisation does.
  PROCEDURE_OPENED: { opens: 'REORGANISATION', rank: 2 },
  PROCEDURE_EXTENDED: { presumes: 'REORGANISATION', rank: 2 },
  LIQUIDATION_OPENED: { opens: 'LIQUIDATION', rank: 2 },
  LIQUIDATION_REOPENED: { opens: 'LIQUIDATION', resumes: true, rank: 3 },
  CONVERTED_TO_REORGANISATION: { ends: PROCEDURES, opens: 'REORGANISATION', rank: 3 },
  CONVERTED_TO_LIQUIDATION: { ends: PROCEDURES, opens: 'LIQUIDATION', rank: 3 },
};

/** Kinds that change no state but prove that the procedure still runs. */
export const SIGNS_OF_LIFE: ReadonlySet<NoticeKind> = new Set(['CLAIMS_FILED', 'PAYMENT_STOP_DATE_CHANGED']);
