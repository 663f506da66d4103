import { areaUnderCurve } from '../../statistics/area-under-curve.js';
import { onAll } from '../../statistics/metric.js';
import { seededRandom } from '../../statistics/seeded-random.js';
import { growForest, probabilityOf } from './grow-forest.js';

const OPTIONS = { trees: 60, leastLeaf: 10, seed: 3 };

/** Two columns that matter only together, which no line can tell, and one of noise. */
function checkerboard(size: number, seed: number) {
  const random = seededRandom(seed);
  const rows = Array.from({ length: size }, () => [random(), random(), random()]);
  const chances = rows.map(([a, b]) => (a! > 0.5 === b! > 0.5 ? 0.9 : 0.1));
  return { rows, chances, outcomes: chances.map((chance) => Number(random() < chance)) };
}

describe('random forest', () => {
  it('finds what no straight line can, on rows that it never saw', () => {
    const known = checkerboard(3_000, 1);
    const later = checkerboard(1_000, 2);
    const forest = growForest(known.rows, known.outcomes, OPTIONS);
    const foretold = later.rows.map((row) => probabilityOf(forest, row));
    const auc = onAll(areaUnderCurve(foretold, later.outcomes), 1_000);
    const best = onAll(areaUnderCurve(later.chances, later.outcomes), 1_000);
    expect(auc).toBeGreaterThan(best - 0.02);
    const error = foretold.reduce((sum, one, at) => sum + Math.abs(one - later.chances[at]!), 0) / 1_000;
    expect(error).toBeLessThan(0.1);
  });

  it('is the same for the same seed, and another for another', () => {
    const { rows, outcomes } = checkerboard(400, 1);
    const answer = (seed: number) =>
      probabilityOf(growForest(rows, outcomes, { ...OPTIONS, seed }), [0.2, 0.6, 0.1]);
    expect(answer(3)).toBe(answer(3));
    expect(answer(3)).not.toBe(answer(4));
  });

  it('answers the share when nothing distinguishes the rows', () => {
    const rows = Array.from({ length: 100 }, () => [1, 1]);
    const outcomes = rows.map((_row, at) => Number(at < 30));
    expect(probabilityOf(growForest(rows, outcomes, { ...OPTIONS, trees: 400 }), [1, 1])).toBeCloseTo(0.3, 1);
  });

  it('never asks for fewer rows in a leaf than it may', () => {
    const { rows, outcomes } = checkerboard(300, 5);
    const [tree] = growForest(rows, outcomes, { trees: 1, leastLeaf: 150, seed: 1 });
    expect(tree!.column.filter((column) => column >= 0).length).toBeLessThanOrEqual(1);
  });
});
