import { GraphQLError, type DocumentNode, type ExecutionResult, type SourceLocation } from 'graphql';

/** graphql-jit makes errors without `extensions`, on which Apollo Server trips: gives them the standard form. */
export function standardErrors(result: ExecutionResult, document: DocumentNode): ExecutionResult {
  if (!result.errors) return result;
  const source = document.loc?.source;
  const lineStarts = source ? startsOfLines(source.body) : [];
  const offset = ({ line, column }: SourceLocation) => (lineStarts[line - 1] ?? 0) + column - 1;
  const errors = result.errors.map(
    ({ message, locations, path, originalError, extensions }) =>
      new GraphQLError(message, {
        source,
        positions: locations?.map(offset),
        path,
        originalError,
        extensions,
      }),
  );
  return { ...result, errors };
}

function startsOfLines(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
}
