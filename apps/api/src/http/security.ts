import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import { HttpException, HttpStatus } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { Redis } from 'ioredis';
import type { HttpConfig } from '../config/api-config.js';
import { refusalBody, tooMany } from './refuse.js';

/** Component kits and the editor of GraphiQL write styles into the page; scripts come from our own files, always. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
};

const PROBES = ['/healthz', '/readyz'];

/** Headers that browsers obey, and one allowance of requests per address, shared through Redis where there is one. */
export async function protect(app: FastifyInstance, config: HttpConfig, redis: Redis | null): Promise<void> {
  const headers = browserHeaders();
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  await app.register(rateLimit, {
    max: config.maxRequestsPerMinute,
    timeWindow: '1 minute',
    // A key has an allowance of its own, whatever addresses its programs have.
    allowList: (request) => request.apiKey !== null || PROBES.includes(request.url),
    skipOnError: true,
    ...(redis ? { redis, nameSpace: 'goodpayer:rate:' } : {}),
    errorResponseBuilder: (_request, { after }) =>
      new HttpException(refusalBody(tooMany(after)), HttpStatus.TOO_MANY_REQUESTS),
  });
}

/** What helmet writes is the same for every answer: writing the policy anew cost a cached answer a twentieth. */
function browserHeaders(): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const policy = { useDefaults: false, directives: CONTENT_SECURITY_POLICY };
  helmet({ contentSecurityPolicy: policy })(request, response, (error) => {
    if (error) throw error as Error;
  });
  return { ...response.getHeaders() };
}
