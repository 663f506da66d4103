import { CLAIM_ACTIONS, CLAIM_STATUSES, CLAIM_TRANSITIONS, ENDED, HOLDING } from './claim-status.js';

const reachableFrom = (status: string) =>
  CLAIM_ACTIONS.filter((action) =>
    (CLAIM_TRANSITIONS[action].from as readonly string[]).includes(status),
  ).map((action) => CLAIM_TRANSITIONS[action].to);

describe('the life of a claim', () => {
  it('has no way out of an end', () => {
    for (const status of ENDED) expect(reachableFrom(status)).toEqual([]);
  });

  it('has a way out of everything else, and no step that leads nowhere', () => {
    for (const status of CLAIM_STATUSES.filter((one) => !ENDED.includes(one)))
      expect(reachableFrom(status)).not.toEqual([]);
    for (const action of CLAIM_ACTIONS)
      expect(CLAIM_TRANSITIONS[action].from).not.toContain(CLAIM_TRANSITIONS[action].to);
  });

  it('never holds a company without a proof that was looked at', () => {
    const first = CLAIM_ACTIONS.filter((action) => {
      const { from, to } = CLAIM_TRANSITIONS[action];
      return HOLDING.includes(to) && from.some((status) => !HOLDING.includes(status));
    });
    expect(first).toEqual(['VERIFY']);
  });
});
