import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Accounts, CLIENT_ADDRESS_HEADER } from '#identity';

const NOBODY = Promise.resolve(null);
const JSON_ONLY = /^application\/json\b/;

/** Hands `/api/auth/*` to the library of accounts, and lets every request be asked who it comes from. */
export function serveAccounts(fastify: FastifyInstance, accounts: Accounts, publicUrl: string): void {
  const viewers = new WeakMap<FastifyRequest, ReturnType<Accounts['viewer']>>();
  fastify.decorateRequest('viewer', {
    getter(this: FastifyRequest) {
      const known = viewers.get(this) ?? (this.apiKey ? NOBODY : accounts.viewer(this.headers.cookie));
      viewers.set(this, known);
      return known;
    },
  });
  fastify.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => {
      if (hasBody(request) && !JSON_ONLY.test(request.headers['content-type'] ?? ''))
        return reply.status(415).send({ code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send application/json.' });
      return send(reply, await accounts.handle(toWebRequest(request, publicUrl)));
    },
  });
}

/** Any page may make a browser send a form or text without asking first; JSON it may not. */
function hasBody({ method, body }: FastifyRequest): boolean {
  return method === 'POST' && body !== undefined && body !== null;
}

function toWebRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  headers.set(CLIENT_ADDRESS_HEADER, request.ip);
  headers.delete('content-length');
  return new Request(new URL(request.url, publicUrl), {
    method: request.method,
    headers,
    ...(hasBody(request) ? { body: JSON.stringify(request.body) } : {}),
  });
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  void reply.status(response.status).header('cache-control', 'no-store');
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') void reply.header(name, value);
  });
  const wait = response.headers.get('x-retry-after');
  if (wait) void reply.header('retry-after', wait);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  return reply.send(await response.text());
}
