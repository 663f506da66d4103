import { DomainError } from '#kernel';

/** Value of an expression on the numbers of one row, by position of the column; NaN where something it needs is missing. */
export type Expression = (numbers: Float64Array) => number;

const TOKEN = /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?)|([\p{L}_][\p{L}\p{N}_.]*)|`([^`]+)`|([-+*/()]))/iuy;

type Token = { readonly kind: 'number' | 'column' | 'sign'; readonly text: string };

/**
 * Compiles arithmetic on columns, such as `100 * (X10 - X17) / X10`; a name with blanks stands between backticks. Dividing by zero
 * gives no number, like a missing cell.
 * @throws DomainError `WRONG_EXPRESSION`, or what `positionOf` throws for an unknown column
 */
export function compileExpression(text: string, positionOf: (column: string) => number): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  const isNext = (signs: string) => tokens[at]?.kind === 'sign' && signs.includes(tokens[at]!.text);

  function sum(): Expression {
    let left = product();
    while (isNext('+-')) {
      const [sign, first, second] = [tokens[at++]!.text, left, product()];
      left = sign === '+' ? (row) => first(row) + second(row) : (row) => first(row) - second(row);
    }
    return left;
  }

  function product(): Expression {
    let left = factor();
    while (isNext('*/')) {
      const [sign, first, second] = [tokens[at++]!.text, left, factor()];
      left = sign === '*' ? (row) => first(row) * second(row) : (row) => finite(first(row) / second(row));
    }
    return left;
  }

  function factor(): Expression {
    const token = tokens[at++];
    if (token?.kind === 'number') return () => Number(token.text);
    if (token?.kind === 'column') {
      const position = positionOf(token.text);
      return (row) => row[position]!;
    }
    if (token?.text === '-') {
      const value = factor();
      return (row) => -value(row);
    }
    if (token?.text !== '(') throw wrong(text, token?.text);
    const value = sum();
    if (tokens[at++]?.text !== ')') throw wrong(text, 'a bracket that is never closed');
    return value;
  }

  const compiled = sum();
  if (at < tokens.length) throw wrong(text, tokens[at]!.text);
  return compiled;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw wrong(text, text.slice(from).trim());
    const [, number, name, quoted, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else tokens.push({ kind: 'column', text: name ?? quoted! });
  }
  return tokens;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

function wrong(text: string, near: string | undefined): DomainError {
  const place = near === undefined ? 'it ends too early' : `near "${near.slice(0, 20)}"`;
  return new DomainError('WRONG_EXPRESSION', `"${text.slice(0, 80)}" cannot be computed: ${place}.`);
}
