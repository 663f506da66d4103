import { RATING_STATUSES, FINAL_STATUSES, type RatingStatus } from './rating-status.js';
import { actionsOf, RATING_ACTIONS, TRANSITIONS, transitionOf } from './transitions.js';

/** Who may take which step from where to where, as domain.md and the decision on ratings say it. */
const ROUTES: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['AUTHOR SUBMIT SUBMITTED'],
  SUBMITTED: [
    'SYSTEM SEND_NOTICE NOTICE_SENT|SUBMITTED',
    'AUTHOR CORRECT SUBMITTED',
    'AUTHOR ADD_EVIDENCE SUBMITTED',
    'AUTHOR ADD_CONTACT SUBMITTED',
    'AUTHOR RECORD_PAYMENT SUBMITTED',
    'AUTHOR WITHDRAW WITHDRAWN',
  ],
  NOTICE_SENT: [
    'AUTHOR CORRECT SUBMITTED',
    'AUTHOR ADD_EVIDENCE NOTICE_SENT',
    'AUTHOR RECORD_PAYMENT NOTICE_SENT',
    'AUTHOR WITHDRAW WITHDRAWN',
    'CLIENT ACKNOWLEDGE PUBLISHED',
    'CLIENT REPLY PUBLISHED|HELD',
    'CLIENT DISPUTE DISPUTED',
    'SYSTEM END_NOTICE PUBLISHED|HELD',
    'SYSTEM RETURN_NOTICE SUBMITTED',
  ],
  HELD: [
    'AUTHOR CORRECT SUBMITTED',
    'AUTHOR ADD_EVIDENCE HELD|NOTICE_SENT',
    'AUTHOR RECORD_PAYMENT HELD',
    'AUTHOR WITHDRAW WITHDRAWN',
    'CLIENT ACKNOWLEDGE PUBLISHED',
    'CLIENT REPLY HELD',
    'CLIENT DISPUTE DISPUTED',
    'SYSTEM EXPIRE EXPIRED',
  ],
  PUBLISHED: [
    'AUTHOR ADD_EVIDENCE PUBLISHED',
    'AUTHOR RECORD_PAYMENT PUBLISHED|SETTLED',
    'AUTHOR WITHDRAW WITHDRAWN',
    'CLIENT REPLY PUBLISHED',
    'SYSTEM EXPIRE EXPIRED',
  ],
};

const routesFrom = (status: string) =>
  TRANSITIONS.filter(({ from }) => from === status).map(
    ({ by, action, to }) => `${by} ${action} ${to.join('|')}`,
  );

describe('the steps of a rating', () => {
  it.each(Object.keys(ROUTES))('from %s are those of the domain', (status) => {
    expect(routesFrom(status)).toEqual(expect.arrayContaining([...ROUTES[status]!]));
  });

  it.each(FINAL_STATUSES)('end at %s', (status) => expect(routesFrom(status)).toEqual([]));

  it('are said once for each side, action and status', () => {
    const keys = TRANSITIONS.map(({ action, by, from }) => `${action} ${by} ${from}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('let the author take back whatever is not final, and nobody before it was told', () => {
    for (const status of RATING_STATUSES) {
      // What was rejected keeps its invoices: to take it back would free them to be told again.
      const isOpen = !['DRAFT', 'REJECTED', ...FINAL_STATUSES].includes(status);
      expect(transitionOf('WITHDRAW', 'AUTHOR', status)?.to ?? null).toEqual(isOpen ? ['WITHDRAWN'] : null);
    }
  });

  it('never let the author publish', () => {
    const published = TRANSITIONS.filter(
      ({ by, from, to }) => by === 'AUTHOR' && to.some((one) => isShown(one) && !isShown(from)),
    );
    expect(published).toEqual([]);
  });

  it('reach every status from a draft', () => {
    const reached = new Set<RatingStatus>(['DRAFT']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { from, to } of TRANSITIONS) if (reached.has(from)) to.forEach((one) => reached.add(one));
    }
    expect([...reached].sort()).toEqual([...RATING_STATUSES].sort());
  });

  it('give each side its own actions, and time none of them', () => {
    expect(actionsOf('CLIENT', 'NOTICE_SENT')).toEqual(['ACKNOWLEDGE', 'REPLY', 'DISPUTE']);
    expect(actionsOf('CLIENT', 'DRAFT')).toEqual([]);
    expect(RATING_ACTIONS).toEqual(expect.arrayContaining(['END_NOTICE', 'EXPIRE']));
    for (const status of RATING_STATUSES) {
      expect(actionsOf('AUTHOR', status)).not.toContain('END_NOTICE');
    }
  });
});

function isShown(status: RatingStatus): boolean {
  return ['PUBLISHED', 'FLAGGED', 'SETTLED', 'UPHELD', 'CORRECTED'].includes(status);
}
