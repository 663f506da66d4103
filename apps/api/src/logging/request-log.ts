import type { FastifyInstance } from 'fastify';

const REQUEST_ID = 'x-request-id';

/** One line per request, written when the answer has left. Files of the web client are not worth a line. */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('operationName', null);
  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID, request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url;
    if (route === undefined || route.endsWith('*')) return;
    const operation = request.operationName ?? undefined;
    request.log.info(
      {
        route,
        method: request.method,
        status: reply.statusCode,
        operation,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
  });
}
