import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Vite puts a hash of the content into the names of these files, so that they never change. */
const IMMUTABLE = '/assets/';
const ONE_YEAR_MS = 365 * 24 * 3600 * 1000;

/**
 * Serves a built single-page application below `prefix`: its files as they are, and its page for every other address,
 * so that a shared link opens. Does nothing when the application was not built.
 */
export async function serveWebClient(
  app: FastifyInstance,
  root: string,
  prefix: '/' | `/${string}/`,
): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  const files = new Set(
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')),
  );
  await app.register(async (scope) => {
    await scope.register(fastifyStatic, { root, serve: false, cacheControl: false });
    const send = (request: FastifyRequest<{ Params: { '*'?: string } }>, reply: FastifyReply) => {
      const name = request.params['*'] ?? '';
      if (files.has(name) && name !== 'index.html') return sendFile(reply, name);
      if (`/${name}`.startsWith(IMMUTABLE) || !acceptsPage(request)) return reply.callNotFound();
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    };
    scope.get(`${prefix}*`, send);
    if (prefix !== '/') scope.get(prefix.slice(0, -1), (_request, reply) => reply.redirect(prefix));
  });
}

function sendFile(reply: FastifyReply, name: string): FastifyReply {
  const isImmutable = `/${name}`.startsWith(IMMUTABLE);
  return reply.sendFile(name, {
    cacheControl: true,
    immutable: isImmutable,
    maxAge: isImmutable ? ONE_YEAR_MS : 0,
  });
}

/** A program that asks for JSON at a wrong address must not take a page for an answer. */
function acceptsPage({ headers: { accept } }: FastifyRequest<{ Params: { '*'?: string } }>): boolean {
  return !accept || accept.includes('text/html') || accept.includes('*/*');
}
