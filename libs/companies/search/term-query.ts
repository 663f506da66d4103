/** Text of a PostgreSQL tsquery over `company_search.terms`. Terms hold [a-z0-9@] only, so that quotes suffice. */
export function term(word: string): string {
  return `'${word}'`;
}

export function startingWith(word: string): string {
  return `'${word}':*`;
}

export function anyOf(queries: readonly string[]): string {
  return queries.length === 1 ? queries[0]! : `(${queries.join(' | ')})`;
}

export function allOf(queries: readonly string[]): string {
  return queries.join(' & ');
}
