import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '#kernel';

export type ReportFault = (errorId: string, fault: unknown) => void;

/**
 * Known refusals keep their stable code; anything else is masked, and its id is the only link between
 * what the client reads and what the log says.
 */
export function errorFormatter(report: ReportFault) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted;
    const original = unwrapResolverError(error);
    if (original instanceof DomainError) {
      return {
        message: original.message,
        locations,
        path,
        extensions: { code: original.code, ...(original.field ? { field: original.field } : {}) },
      };
    }
    const shown = extensions ?? {};
    if (isRequestError(original)) return { message, locations, extensions: { code: 'BAD_REQUEST' } };
    if (shown['code'] !== 'INTERNAL_SERVER_ERROR') return { message, locations, path, extensions: shown };
    const errorId = randomUUID();
    report(errorId, original);
    const apology = `Something went wrong on our side. If you report it, quote the error id ${errorId}.`;
    return { message: apology, path, extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
  };
}

/** Raised by GraphQL itself before any resolver ran, e.g. a mutation on a schema without mutations: it says what to change. */
function isRequestError(error: unknown): boolean {
  return (
    error instanceof GraphQLError &&
    !error.path &&
    !error.originalError &&
    error.extensions['code'] === undefined
  );
}
