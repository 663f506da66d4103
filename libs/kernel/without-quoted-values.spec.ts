import { withoutQuotedValues } from './without-quoted-values.js';

describe('withoutQuotedValues', () => {
  it.each([
    ['invalid input syntax for type date: "Jeanne EXEMPLE"', 'invalid input syntax for type date: "…"'],
    ["column 'a' of «b»", "column '…' of «…»"],
    ['cut off: "Jeanne', 'cut off: "…'],
    ['nothing quoted', 'nothing quoted'],
  ])('%s', (message, kept) => expect(withoutQuotedValues(message)).toBe(kept));
});
