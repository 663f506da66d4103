import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RegisteredDocuments } from './registered-documents.js';

type PersistedQueries = Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>;

/** Apollo prefixes the keys of its cache of persisted queries. */
const KEY_PREFIX = /^apq:/;

/** Apollo finds registered documents where it looks for automatic ones; what a client offers is not kept. */
export function persistedQueriesOf(documents: RegisteredDocuments): PersistedQueries {
  return {
    cache: {
      get: async (key) => documents.find(key.replace(KEY_PREFIX, '')),
      set: async () => undefined,
      delete: async () => false,
    },
  };
}

/** For installations that serve their own web client only: a document that nobody registered is refused. */
export function onlyRegisteredPlugin(documents: RegisteredDocuments): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ queryHash }) => {
        if (documents.find(queryHash) !== undefined) return;
        throw new GraphQLError('This server executes registered documents only.', {
          extensions: { code: 'DOCUMENT_NOT_REGISTERED', http: { status: 403 } },
        });
      },
    }),
  };
}
