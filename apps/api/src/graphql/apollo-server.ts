import { ApolloServer, type ApolloServerOptionsWithGateway, type BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { CompiledExecutor } from './compiled-executor.js';

/**
 * Apollo Server that executes through `CompiledExecutor`. The gateway interface is how Apollo lets another engine
 * execute while it keeps parsing, validation, plugins and the formatting of errors.
 */
export function compilingApolloServer(
  schema: GraphQLSchema,
  options: Omit<ApolloServerOptionsWithGateway<BaseContext>, 'gateway' | 'schema' | 'typeDefs' | 'resolvers'>,
): ApolloServer {
  const executor = new CompiledExecutor(schema);
  return new ApolloServer({
    ...options,
    gateway: {
      load: async () => ({
        executor: async ({ document, queryHash, request, context }) =>
          executor.execute({
            document,
            documentHash: queryHash,
            operationName: request.operationName,
            variables: request.variables,
            context,
          }),
      }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
  });
}
