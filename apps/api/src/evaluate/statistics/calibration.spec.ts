import { calibrationTable } from './calibration.js';

describe('calibration', () => {
  const [announced, realised] = [
    [0.9, 0.1, 0.2, 0.8],
    [1, 0, 1, 0],
  ];

  it('compares what was announced with what happened, lowest first', () => {
    expect(calibrationTable(announced, realised, 2)).toEqual([
      { rows: 2, announced: expect.closeTo(0.15, 12), realised: 0.5 },
      { rows: 2, announced: expect.closeTo(0.85, 12), realised: 0.5 },
    ]);
  });

  it('has no more bins than rows and loses no row', () => {
    expect(calibrationTable([0.1, 0.2], [0, 1], 10)).toHaveLength(2);
    const table = calibrationTable(
      Array.from({ length: 23 }, (_row, at) => (at * 7) % 23),
      new Uint8Array(23),
      10,
    );
    expect(table.reduce((sum, { rows }) => sum + rows, 0)).toBe(23);
  });
});
