import type { RatingSide, RatingStatus } from './rating-status.js';

/** What can be done with a rating. */
export const RATING_ACTIONS = [
  'SUBMIT',
  'SEND_NOTICE',
  'RETURN_NOTICE',
  'CORRECT',
  'ADD_EVIDENCE',
  'ADD_CONTACT',
  'RECORD_PAYMENT',
  'FOLLOW_LEDGER',
  'UNDO_LEDGER',
  'WITHDRAW',
  'ACKNOWLEDGE',
  'REPLY',
  'DISPUTE',
  'END_NOTICE',
  'EXPIRE',
  'ANSWER_DISPUTE',
  'PROPOSE_MEDIATION',
  'END_MEDIATION',
  'REFER',
  'FLAG',
  'DECIDE',
  'DECIDE_ON_SIGNS',
  'APPEAL',
] as const;
export type RatingAction = (typeof RATING_ACTIONS)[number];
/** What a person can do; the rest is done by time. */
export type MemberAction = Exclude<
  RatingAction,
  | 'SEND_NOTICE'
  | 'RETURN_NOTICE'
  | 'FOLLOW_LEDGER'
  | 'UNDO_LEDGER'
  | 'END_NOTICE'
  | 'EXPIRE'
  | 'REFER'
  | 'FLAG'
>;

export interface Transition {
  readonly action: RatingAction;
  /** Who may do it; `SYSTEM` is time itself. */
  readonly by: RatingSide | 'SYSTEM';
  readonly from: RatingStatus;
  /** Where it can lead; the rules of publication choose between two. */
  readonly to: readonly RatingStatus[];
}

const step = (
  action: RatingAction,
  by: Transition['by'],
  paths: readonly (readonly [from: RatingStatus, ...to: RatingStatus[]])[],
): readonly Transition[] => paths.map(([from, ...to]) => ({ action, by, from, to }));

/** The same action leaves the status as it is. */
const within = (...statuses: RatingStatus[]) => statuses.map((status) => [status, status] as const);

/** A payment never ends the client's notice early: the author could cut the time to answer short with it. */
const PAYMENTS: readonly (readonly [from: RatingStatus, ...to: RatingStatus[]])[] = [
  ...within('SUBMITTED', 'NOTICE_SENT', 'HELD', 'DISPUTED', 'MEDIATION', 'MODERATION', 'FLAGGED', 'APPEALED'),
  ['PUBLISHED', 'PUBLISHED', 'SETTLED'],
  ['UPHELD', 'UPHELD', 'SETTLED'],
  ['CORRECTED', 'CORRECTED', 'SETTLED'],
];

/** A dispute, a flag, signs of one hand, and an appeal: what the two sides, time and moderators do about them. */
const MODERATION_STEPS: readonly Transition[] = [
  ...step('ANSWER_DISPUTE', 'AUTHOR', [['DISPUTED', 'DISPUTED']]),
  // It takes both: the first proposes, the second agrees.
  ...(['AUTHOR', 'CLIENT'] as const).flatMap((side) => [
    ...step('PROPOSE_MEDIATION', side, [['DISPUTED', 'DISPUTED', 'MEDIATION']]),
    ...step('END_MEDIATION', side, [
      ['DISPUTED', 'MODERATION'],
      ['MEDIATION', 'MODERATION'],
    ]),
    ...step(
      'APPEAL',
      side,
      (['HELD', 'SETTLED', 'UPHELD', 'CORRECTED', 'REJECTED', 'APPEALED'] as const).map(
        (from) => [from, 'APPEALED'] as const,
      ),
    ),
  ]),
  ...step('REFER', 'SYSTEM', [
    ['DISPUTED', 'MODERATION'],
    ['MEDIATION', 'MODERATION'],
  ]),
  ...step(
    'FLAG',
    'SYSTEM',
    (['PUBLISHED', 'SETTLED', 'UPHELD', 'CORRECTED', 'FLAGGED'] as const).map(
      (from) => [from, 'FLAGGED'] as const,
    ),
  ),
  // HELD: it stands, but the rule of publication is not met. SUBMITTED: its client was never heard.
  ...step('DECIDE', 'MODERATOR', [
    ['MODERATION', 'UPHELD', 'CORRECTED', 'REJECTED', 'HELD'],
    ['FLAGGED', 'UPHELD', 'CORRECTED', 'REJECTED'],
    ['APPEALED', 'UPHELD', 'CORRECTED', 'REJECTED', 'HELD', 'SUBMITTED'],
  ]),
  ...step(
    'DECIDE_ON_SIGNS',
    'MODERATOR',
    (
      [
        'SUBMITTED',
        'NOTICE_SENT',
        'DISPUTED',
        'MEDIATION',
        'MODERATION',
        'HELD',
        'PUBLISHED',
        'FLAGGED',
        'SETTLED',
        'UPHELD',
        'CORRECTED',
      ] as const
    ).map((from) => [from, from, 'REJECTED'] as const),
  ),
];

/**
 * Every step of a rating's life, as data: what may be done, by whom, from where, to where. Nothing else decides it:
 * not the screens, which are told their actions from here, and not the use cases.
 */
export const TRANSITIONS: readonly Transition[] = [
  ...step('SUBMIT', 'AUTHOR', [['DRAFT', 'SUBMITTED']]),
  // SUBMITTED: its contact was written to enough for now.
  ...step('SEND_NOTICE', 'SYSTEM', [['SUBMITTED', 'NOTICE_SENT', 'SUBMITTED']]),
  ...step('RETURN_NOTICE', 'SYSTEM', [['NOTICE_SENT', 'SUBMITTED']]),
  // What the client was told has changed: it is told again, and has all its time again.
  ...step('CORRECT', 'AUTHOR', [
    ['SUBMITTED', 'SUBMITTED'],
    ['NOTICE_SENT', 'SUBMITTED'],
    ['HELD', 'SUBMITTED'],
    ['DISPUTED', 'SUBMITTED'],
    ['MEDIATION', 'SUBMITTED'],
  ]),
  ...step('ADD_EVIDENCE', 'AUTHOR', [
    ...within('SUBMITTED', 'NOTICE_SENT', 'DISPUTED', 'MEDIATION', 'MODERATION'),
    ...within('PUBLISHED', 'FLAGGED', 'SETTLED', 'UPHELD', 'CORRECTED', 'APPEALED'),
    // Nothing is shown that the client had no time to answer: what is proved now is told first.
    ['HELD', 'HELD', 'NOTICE_SENT'],
  ]),
  // Who can be informed is not what is said: the client still has all its time.
  ...step('ADD_CONTACT', 'AUTHOR', within('SUBMITTED')),
  ...step('RECORD_PAYMENT', 'AUTHOR', PAYMENTS),
  // A ledger is confirmed as a whole: each rating follows by itself.
  ...step('FOLLOW_LEDGER', 'SYSTEM', PAYMENTS),
  ...step('UNDO_LEDGER', 'SYSTEM', [
    ...PAYMENTS.map(([from]) => [from, from] as const),
    ['SETTLED', 'SETTLED', 'PUBLISHED', 'UPHELD', 'CORRECTED'],
  ]),
  ...step('WITHDRAW', 'AUTHOR', [
    ['SUBMITTED', 'WITHDRAWN'],
    ['NOTICE_SENT', 'WITHDRAWN'],
    ['DISPUTED', 'WITHDRAWN'],
    ['MEDIATION', 'WITHDRAWN'],
    ['MODERATION', 'WITHDRAWN'],
    ['HELD', 'WITHDRAWN'],
    ['PUBLISHED', 'WITHDRAWN'],
    ['FLAGGED', 'WITHDRAWN'],
    ['SETTLED', 'WITHDRAWN'],
    ['UPHELD', 'WITHDRAWN'],
    ['CORRECTED', 'WITHDRAWN'],
    ['APPEALED', 'WITHDRAWN'],
  ]),
  ...step('ACKNOWLEDGE', 'CLIENT', [
    ['NOTICE_SENT', 'PUBLISHED'],
    ['HELD', 'PUBLISHED'],
  ]),
  ...step('REPLY', 'CLIENT', [
    ['NOTICE_SENT', 'PUBLISHED', 'HELD'],
    ...within('HELD', 'PUBLISHED', 'FLAGGED', 'SETTLED', 'UPHELD', 'CORRECTED'),
  ]),
  ...step('DISPUTE', 'CLIENT', [
    ['NOTICE_SENT', 'DISPUTED'],
    ['HELD', 'DISPUTED'],
  ]),
  ...step('END_NOTICE', 'SYSTEM', [['NOTICE_SENT', 'PUBLISHED', 'HELD']]),
  ...step('EXPIRE', 'SYSTEM', [
    ['HELD', 'EXPIRED'],
    ['PUBLISHED', 'EXPIRED'],
    ['SETTLED', 'EXPIRED'],
    ['UPHELD', 'EXPIRED'],
    ['CORRECTED', 'EXPIRED'],
  ]),
  ...MODERATION_STEPS,
];

/** The step that `action` is from this status, undefined when it is none. */
export function transitionOf(
  action: RatingAction,
  by: Transition['by'],
  from: RatingStatus,
): Transition | undefined {
  return TRANSITIONS.find((known) => known.action === action && known.by === by && known.from === from);
}

/** What this side may do next. */
export function actionsOf(side: RatingSide, status: RatingStatus): MemberAction[] {
  return TRANSITIONS.filter(({ by, from }) => by === side && from === status).map(
    // No side is `SYSTEM`, so that no step of time is among them.
    ({ action }) => action as MemberAction,
  );
}
