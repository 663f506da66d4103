import { compileExpression } from './expression.js';

const columns = ['a', 'b', 'net profit'];
const value = (text: string, ...numbers: number[]) =>
  compileExpression(text, (name) => columns.indexOf(name))(Float64Array.from(numbers));

describe('expressions on columns', () => {
  it.each([
    ['a', 2],
    ['100 * a / b', 50],
    ['a - b - 1', -3],
    ['a - (b - 1)', -1],
    ['-a * -2', 4],
    ['2.5e1 + a', 27],
    ['`net profit` / (a + b)', 1],
  ])('%s', (text, expected) => {
    expect(value(text, 2, 4, 6)).toBe(expected);
  });

  it('has no value where it divides by zero or a cell is missing', () => {
    expect(value('a / b', 1, 0)).toBeNaN();
    expect(value('a + b', 1, NaN)).toBeNaN();
  });

  it.each(['', 'a +', '(a', 'a b', 'a ^ 2', 'a + ; b'])('refuses %j', (text) => {
    expect(() => value(text, 1, 2)).toThrow(expect.objectContaining({ code: 'WRONG_EXPRESSION' }));
  });
});
