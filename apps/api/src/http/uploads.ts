import type { FastifyInstance } from 'fastify';
import { STAMP_PATH } from '#charter';
import { UPLOAD_PATH, UPLOAD_TYPE } from '#files';

const UPLOADS: readonly string[] = [UPLOAD_PATH, STAMP_PATH];

/** Lets the routes of uploads read their bodies as they come, for longer than other routes may take. */
export function allowUploads(fastify: FastifyInstance, timeoutMs: number): void {
  fastify.addContentTypeParser(UPLOAD_TYPE, (_request, body, done) => done(null, body));
  fastify.addHook('onRoute', (route) => {
    if (UPLOADS.includes(route.url) && route.method === 'POST') route.handlerTimeout = timeoutMs;
  });
}
