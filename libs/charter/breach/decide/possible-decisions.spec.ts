import fc from 'fast-check';
import {
  CHARTER_STATUSES,
  MEMBERSHIP_TRANSITIONS,
  type CharterStatus,
} from '../../status/membership-status.js';
import { REVIEW_OUTCOMES, REVIEW_STAGES, STAGE_AFTER } from '../status/review-stage.js';
import { stepsTo } from '../status/steps-to.js';
import { REASON_LABELS, REVIEW_REASONS } from './decision-rules.js';
import { assertPossible, possibleDecisions } from './possible-decisions.js';
import { publicNoteOf, REVIEW_NOTES } from './public-notes.js';

const at = new Date('2026-06-01T12:00:00Z');
const silent = { answeredAt: null, planDueOn: null, planSubmittedAt: null };
const reviews = fc.record({
  stage: fc.constantFrom(...REVIEW_STAGES),
  answeredAt: fc.constantFrom(null, at),
  planDueOn: fc.constantFrom(null, '2026-07-01' as never),
  planSubmittedAt: fc.constantFrom(null, at),
});
const appeals = fc.option(
  fc.record({
    outcome: fc.constantFrom(...REVIEW_OUTCOMES),
    reason: fc.constantFrom(...REVIEW_REASONS),
    isByReporter: fc.boolean(),
  }),
  { nil: null },
);

describe('what a moderator may decide', () => {
  it('is offered exactly when it is taken', () => {
    fc.assert(
      fc.property(reviews, appeals, (review, appealed) => {
        const offered = possibleDecisions(review, appealed);
        for (const outcome of REVIEW_OUTCOMES)
          for (const reason of REVIEW_REASONS) {
            const isOffered = offered.some((one) => one.outcome === outcome && one.reasons.includes(reason));
            const decide = () => assertPossible({ outcome, reason }, review, appealed);
            if (isOffered) expect(decide).not.toThrow();
            else expect(decide).toThrow();
          }
      }),
    );
  });

  it('excludes no signatory that answered, except for retaliation', () => {
    const answered = { ...silent, stage: 'DECISION', answeredAt: at } as const;
    const revoked = possibleDecisions(answered, null).find(({ outcome }) => outcome === 'REVOKED');
    expect(revoked?.reasons).toEqual(['RETALIATION']);
  });

  it('is nothing while somebody still has time', () => {
    for (const stage of ['WAITING', 'HEARING', 'PLAN_AWAITED', 'PLAN_RUNNING', 'CLOSED'] as const)
      expect(possibleDecisions({ ...silent, stage }, null)).toEqual([]);
  });

  it('says why in French and in English', () => {
    for (const { fr, en } of [...Object.values(REASON_LABELS), ...Object.values(REVIEW_NOTES)])
      expect(fr).not.toBe(en);
  });
});

describe('what a decision does to the membership', () => {
  it('follows the transitions of memberships, and ends where the outcome says', () => {
    const ends: Readonly<Record<string, CharterStatus>> = {
      CLEARED: 'ACTIVE',
      ACTION_PLAN: 'ACTION_PLAN',
      SUSPENDED: 'SUSPENDED',
      REINSTATED: 'ACTIVE',
      REVOKED: 'REVOKED',
    };
    for (const outcome of REVIEW_OUTCOMES)
      for (const status of CHARTER_STATUSES) {
        const steps = stepsTo(outcome, status);
        const end = steps?.reduce<CharterStatus>((from, action) => {
          expect(MEMBERSHIP_TRANSITIONS[action].from).toContain(from);
          return MEMBERSHIP_TRANSITIONS[action].to;
        }, status);
        if (steps) expect(end).toBe(ends[outcome]);
        if (status === 'WITHDRAWN' || status === 'EXPIRED') expect(steps).toBeNull();
      }
  });

  it('is explained in public wherever it restricts or restores, and never where it clears', () => {
    for (const reason of REVIEW_REASONS) expect(publicNoteOf('CLEARED', reason)).toBeUndefined();
    for (const reason of ['SERIOUS_BREACH', 'REPEATED_BREACH', 'PLAN_MISSING', 'PLAN_NOT_KEPT'] as const)
      expect(publicNoteOf('SUSPENDED', reason)).toBe(`REVIEW_${reason}`);
    expect(STAGE_AFTER.REVOKED).toBe('CLOSED');
  });
});
