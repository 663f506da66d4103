import type { FastifyInstance } from 'fastify';
import { UPLOAD_PATH, UPLOAD_TYPE } from '#files';

/** Lets the route of uploads read its body as it comes, for longer than other routes may take. */
export function allowUploads(fastify: FastifyInstance, timeoutMs: number): void {
  fastify.addContentTypeParser(UPLOAD_TYPE, (_request, body, done) => done(null, body));
  fastify.addHook('onRoute', (route) => {
    if (route.url === UPLOAD_PATH && route.method === 'POST') route.handlerTimeout = timeoutMs;
  });
}
