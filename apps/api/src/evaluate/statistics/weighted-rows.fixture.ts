import fc from 'fast-check';

/** Few distinct scores, so that ties are common; whole weights, as a bootstrap draw makes them. */
export const weightedRows = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 6 }),
    other: fc.integer({ min: 0, max: 4 }),
    outcome: fc.constantFrom(0, 1),
    weight: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 25 },
);
