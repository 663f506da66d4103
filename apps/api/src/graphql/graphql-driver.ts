import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { AnswerRegistered } from '../fast-path/answer-registered.js';
import { registeredRoute } from '../fast-path/registered-route.js';
import { compilingApolloServer } from './apollo-server.js';

export interface GraphqlDriverConfig extends ApolloDriverConfig {
  readonly answerRegistered: AnswerRegistered;
}

/** Serves `/graphql`: registered operations on the short way, everything else through Apollo Server. */
@Injectable()
export class GraphqlDriver extends ApolloDriver {
  override async registerServer(
    options: GraphqlDriverConfig & { readonly schema: GraphQLSchema; readonly path: string },
  ): Promise<void> {
    const app = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    const { answerRegistered, schema, path, context, ...apolloOptions } = options;
    const plugins = [...(options.plugins ?? []), fastifyApolloDrainPlugin(app)];
    const server = compilingApolloServer(schema, { ...apolloOptions, plugins });
    await server.start();
    answerRegistered.prepare(schema);
    const ordinaryWay = fastifyApolloHandler(server, { context });
    app.route({
      url: path,
      method: ['GET', 'POST'],
      handler: registeredRoute(answerRegistered, ordinaryWay),
    });
    this.apolloServer = server;
  }
}
