import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type DynamicModule, Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApiConfig } from '../config/api-config.js';
import { AnswerRegistered } from '../fast-path/answer-registered.js';
import { FastPathModule } from '../fast-path/fast-path.module.js';
import { errorFormatter } from './format-error.js';
import { GraphqlDriver, type GraphqlDriverConfig } from './graphql-driver.js';
import { documentLimits } from './limits.js';
import { operationNamePlugin } from './operation-name.plugin.js';
import { RegisteredDocuments } from './registered-documents.js';
import { onlyRegisteredPlugin, persistedQueriesOf } from './registered-documents.plugin.js';

/** `/graphql`: the schema that the libs' resolvers make, the limits of a document, and the form of errors. */
export function graphqlModule(config: ApiConfig, documents: RegisteredDocuments): DynamicModule {
  return GraphQLModule.forRootAsync<GraphqlDriverConfig>({
    driver: GraphqlDriver,
    imports: [FastPathModule.forRoot(documents)],
    inject: [AnswerRegistered],
    useFactory: (answerRegistered: AnswerRegistered) => ({ ...options(config, documents), answerRegistered }),
  });
}

function options(
  { isProduction, graphql }: ApiConfig,
  documents: RegisteredDocuments,
): Omit<GraphqlDriverConfig, 'answerRegistered' | 'driver'> {
  const logger = new Logger('GraphQL');
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: graphql.isIntrospectable,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    autoTransformHttpErrors: false,
    persistedQueries: persistedQueriesOf(documents),
    ...documentLimits(graphql),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // it would wrap the resolver of every field, for a header that we do not send
      operationNamePlugin(),
      ...(graphql.onlyRegisteredDocuments ? [onlyRegisteredPlugin(documents)] : []),
    ],
    formatError: errorFormatter((errorId, fault) => logger.error({ errorId, fault })),
  };
}
