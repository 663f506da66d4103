import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the GraphQL operation that the request asks for: the only part of it that is logged. */
    operationName: string | null;
  }
}

/** Hands the name of the operation to the request log. */
export function operationNamePlugin(): ApolloServerPlugin<{ req?: FastifyRequest }> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operationName, contextValue }) => {
        if (contextValue.req) contextValue.req.operationName = operationName;
      },
    }),
  };
}
