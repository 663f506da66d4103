import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { CountApiRequests, FindApiKey } from '#identity';
import { takeFromDay, takeFromMinute } from './key-allowance.js';
import { refuse, tooManyRequests } from './refuse.js';

/** The only address that knows keys: on all others whoever asks is a visitor, or the person of the session. */
const OPENED_BY_KEYS = '/graphql';
/** Browsers send it to a proxy that asks for a password in front of goodpayer: it is not meant for us. */
const FOR_A_PROXY = /^basic /i;
const BEARER = /^bearer +(\S+)$/i;

export interface ApiKeyParts {
  readonly keys: FindApiKey;
  readonly counted: CountApiRequests;
  readonly requestsPerMinute: number;
}

/**
 * Finds out which key a request carries, and takes it from the key's allowances, before anything is answered. A request
 * without an `Authorization` header passes at once: no promise, no statement. To be called after `protect`: a key that is
 * none is taken from the allowance of its address, and one that is good leaves that alone.
 */
export function admitApiKeys(
  fastify: FastifyInstance,
  { keys, counted, requestsPerMinute }: ApiKeyParts,
): void {
  const countForAddress = fastify.createRateLimit();
  const countForKey = fastify.createRateLimit({
    max: requestsPerMinute,
    keyGenerator: ({ apiKey }) => `key:${apiKey?.keyId}`,
    allowList: () => false,
  });

  const admit = async (request: FastifyRequest, reply: FastifyReply, sent: string): Promise<boolean> => {
    const token = BEARER.exec(sent)?.[1];
    const key = token === undefined ? null : await keys.execute(token);
    request.apiKey = key;
    if (key)
      return takeFromMinute(reply, await countForKey(request)) && takeFromDay(reply, counted.take(key.keyId));
    const minute = await countForAddress(request);
    if (!minute.isAllowed && minute.isExceeded) tooManyRequests(reply, minute.ttlInSeconds);
    else invalidKey(reply);
    return false;
  };
  const gate: onRequestHookHandler = (request, reply, done) => {
    const sent = request.headers.authorization;
    if (sent === undefined || FOR_A_PROXY.test(sent)) return done();
    admit(request, reply, sent).then((isAdmitted) => isAdmitted && done(), done);
  };

  fastify.decorateRequest('apiKey', null);
  fastify.addHook('onRoute', (route) => {
    if (route.url === OPENED_BY_KEYS) route.onRequest = [gate, ...[route.onRequest ?? []].flat()];
  });
  // Requests have ended by then, and the database is still there.
  fastify.addHook('onClose', () => counted.write());
}

/** Said of unknown, ended and revoked keys alike. Never taken for a visitor: a program would not notice what it lost. */
function invalidKey(reply: FastifyReply): void {
  void reply.header('www-authenticate', 'Bearer error="invalid_token"');
  refuse(reply, 401, {
    code: 'INVALID_API_KEY',
    message: 'This API key is unknown, has ended or was revoked. Send one as `Authorization: Bearer gp_…`.',
  });
}
