import { DelayedError } from 'bullmq';
import { leaveToOthers } from './leave-to-others.js';
import type { RunningJob } from './queue-backend.js';

describe('a job that this process does not know', () => {
  /** Leaves a job of that age; the pauses it was put back for. */
  const leave = async (ageMs: number) => {
    const pauses: number[] = [];
    const job = {
      name: 'NewerJob',
      timestamp: Date.now() - ageMs,
      moveToDelayed: async (until: number) => void pauses.push(until - Date.now()),
    } as RunningJob;
    const error = await leaveToOthers(job, 'token').catch((thrown: Error) => thrown);
    return { error, pauses };
  };

  it.each([
    ['a second at first', 0, 900],
    ['longer, the longer it waits', 3_600_000, 170_000],
  ])('is put back: %s', async (_pause, age, least) => {
    const { error, pauses } = await leave(age);
    expect(error).toBeInstanceOf(DelayedError);
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThan(least);
  });

  it('fails after a day, so that the operator learns of it', async () => {
    const { error, pauses } = await leave(25 * 3_600_000);
    expect(error).not.toBeInstanceOf(DelayedError);
    expect(error).toMatchObject({ message: 'No process knows a job named NewerJob.' });
    expect(pauses).toEqual([]);
  });
});
