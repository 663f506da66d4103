import {
  CHARTER_STATUSES,
  ENDED,
  MEMBERSHIP_ACTIONS,
  MEMBERSHIP_TRANSITIONS,
  type CharterStatus,
} from './membership-status.js';

const actionsFrom = (status: CharterStatus) =>
  MEMBERSHIP_ACTIONS.filter((action) => MEMBERSHIP_TRANSITIONS[action].from.includes(status));

describe('the life of a membership of the charter', () => {
  it.each<[CharterStatus, readonly string[]]>([
    ['ACTIVE', ['OPEN_REVIEW', 'WITHDRAW', 'EXPIRE']],
    ['UNDER_REVIEW', ['CLEAR', 'REQUIRE_PLAN', 'SUSPEND', 'REVOKE', 'WITHDRAW', 'EXPIRE']],
    ['ACTION_PLAN', ['CLEAR', 'SUSPEND', 'REVOKE', 'WITHDRAW', 'EXPIRE']],
    ['SUSPENDED', ['REINSTATE', 'REVOKE', 'WITHDRAW', 'EXPIRE']],
    ['EXPIRED', []],
    ['WITHDRAWN', []],
    ['REVOKED', ['REINSTATE']],
  ])('in %s, allows %j', (status, actions) => expect(actionsFrom(status)).toEqual(actions));

  it('has a step for every status, and none that leads nowhere', () => {
    const reached = new Set(MEMBERSHIP_ACTIONS.map((action) => MEMBERSHIP_TRANSITIONS[action].to));
    expect([...reached].sort()).toEqual([...CHARTER_STATUSES].sort());
    for (const action of MEMBERSHIP_ACTIONS)
      expect(MEMBERSHIP_TRANSITIONS[action].from).not.toContain(MEMBERSHIP_TRANSITIONS[action].to);
  });

  it('punishes nobody who was not heard: suspension and revocation follow a review', () => {
    for (const action of ['SUSPEND', 'REVOKE'] as const)
      expect(MEMBERSHIP_TRANSITIONS[action].from).not.toContain('ACTIVE');
  });

  it('can always be left, until it has ended', () => {
    const goingOn = CHARTER_STATUSES.filter((status) => !ENDED.includes(status));
    expect(MEMBERSHIP_TRANSITIONS.WITHDRAW.from).toEqual(goingOn);
    expect(MEMBERSHIP_TRANSITIONS.EXPIRE.from).toEqual(goingOn);
  });
});
