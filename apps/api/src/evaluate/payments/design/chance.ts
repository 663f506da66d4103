import { seededRandom } from '../../statistics/seeded-random.js';

/** A number in [0, 1) that belongs to `key`: whether a row or customer is drawn does not depend on which others there are. */
export function chanceOf(key: number, seed: number): number {
  return seededRandom(Math.imul(key + 1, 0x9e3779b1) ^ seed)();
}
