import { replayAttacks } from './replay-attacks.js';

describe('attacks on a generated network', () => {
  const results = replayAttacks({ clients: 80, suppliers: 3, seed: 1 });
  const of = (attack: string) => results.find((result) => result.attack === attack)!;

  it('by fifty strangers move nothing at all, but for a mean of all that is said', () => {
    expect(of('50 unverified strangers')).toMatchObject({ meanMove: 0, largestMove: 0, places: 0 });
    expect(of('50 unverified strangers').plainMeanMove).toBeGreaterThan(20);
  });

  it('all move the score in the way that liars want, and less than a plain mean', () => {
    for (const { attack, meanMove, plainMeanMove } of results.filter(({ meanMove }) => meanMove !== 0)) {
      expect([attack, Math.sign(meanMove)]).toEqual([attack, Math.sign(plainMeanMove)]);
      expect([attack, Math.abs(meanMove) < Math.abs(plainMeanMove)]).toEqual([attack, true]);
    }
  });

  it('gain little by repeating themselves', () => {
    expect(of('one rater with 500 ratings').meanMove - of('whitewashing by 1').meanMove).toBeLessThan(3);
  });

  it('are the same for the same seed, and others for another', () => {
    const options = { clients: 20, suppliers: 2, seed: 5 };
    expect(replayAttacks(options)).toEqual(replayAttacks(options));
    expect(replayAttacks({ ...options, seed: 6 })).not.toEqual(replayAttacks(options));
  });
});
