import type { MembershipStep } from '../store/membership-record.js';
import type { CharterStatus, CharterStep } from './membership-status.js';
import { publicStatusSince, publicSteps } from './public-standing.js';

const step = (day: string, action: CharterStep, fromStatus: CharterStatus | null, toStatus: CharterStatus) =>
  ({
    membershipId: 'm',
    at: new Date(`${day}T12:00:00Z`),
    action,
    fromStatus,
    toStatus,
    tier: 'SIGNATORY',
    publicNote: null,
  }) satisfies MembershipStep;

describe('what everybody may know of a membership', () => {
  const signed = step('2026-06-01', 'SIGNED', null, 'ACTIVE');
  const opened = step('2026-06-02', 'OPEN_REVIEW', 'ACTIVE', 'UNDER_REVIEW');
  const measured = step('2026-07-01', 'TIER_SET', 'UNDER_REVIEW', 'UNDER_REVIEW');

  it('is nothing of a review that was not decided, or that was cleared', () => {
    const cleared = step('2026-07-10', 'CLEAR', 'UNDER_REVIEW', 'ACTIVE');
    for (const steps of [
      [signed, opened, measured],
      [signed, opened, measured, cleared],
    ]) {
      expect(JSON.stringify(publicSteps(steps))).not.toContain('REVIEW');
      expect(publicSteps(steps).map(({ action }) => action)).toEqual(['SIGNED', 'TIER_SET']);
      expect(publicStatusSince(steps)).toEqual(signed.at);
    }
  });

  it('is every decision that restricts or restores, and the plan that was kept', () => {
    const planned = step('2026-07-10', 'REQUIRE_PLAN', 'UNDER_REVIEW', 'ACTION_PLAN');
    const kept = step('2026-10-10', 'CLEAR', 'ACTION_PLAN', 'ACTIVE');
    expect(publicSteps([signed, opened, planned, kept])).toEqual([
      signed,
      { ...planned, fromStatus: 'ACTIVE' },
      kept,
    ]);
    expect(publicStatusSince([signed, opened, planned])).toEqual(planned.at);
    expect(publicStatusSince([])).toBeNull();
  });
});
