import { scoringStateOf } from './scoring-state.js';

const HEARD = new Date('2026-06-16T12:00:00Z');

describe('whether a rating counts in the score', () => {
  it.each(['PUBLISHED', 'HELD', 'SETTLED', 'FLAGGED', 'UPHELD', 'CORRECTED'] as const)(
    'it does once its client was heard: %s',
    (status) => expect(scoringStateOf({ status, heardAt: HEARD }).counts).toBe(true),
  );

  it.each(['DISPUTED', 'MEDIATION', 'MODERATION', 'APPEALED'] as const)(
    'it does not while it is contested: %s',
    (status) =>
      expect(scoringStateOf({ status, heardAt: HEARD })).toMatchObject({
        counts: false,
        reason: { en: expect.stringContaining('contested') as string },
      }),
  );

  it.each(['DRAFT', 'SUBMITTED', 'NOTICE_SENT'] as const)(
    'it does not before its client could answer: %s',
    (status) =>
      expect(scoringStateOf({ status, heardAt: null })).toMatchObject({
        counts: false,
        reason: { en: expect.stringContaining('could answer') as string },
      }),
  );

  it('still does in a second notice, for what its client was heard on before', () => {
    expect(scoringStateOf({ status: 'NOTICE_SENT', heardAt: HEARD }).counts).toBe(true);
  });

  it.each(['REJECTED', 'WITHDRAWN', 'EXPIRED'] as const)('it no longer does at its end: %s', (status) =>
    expect(scoringStateOf({ status, heardAt: HEARD })).toMatchObject({
      counts: false,
      reason: { en: expect.stringContaining('no longer') as string },
    }),
  );
});
