import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { FindApiKey } from '#identity';
import { refuse, tooManyRequests } from './refuse.js';

/** The only address that knows keys: on all others whoever asks is a visitor, or the person of the session. */
const OPENED_BY_KEYS = '/graphql';
/** Browsers send it to a proxy that asks for a password in front of goodpayer: it is not meant for us. */
const FOR_A_PROXY = /^basic /i;
const BEARER = /^bearer +(\S+)$/i;

/**
 * Finds out which key a request carries, before anything is counted or answered. A request without an `Authorization`
 * header passes at once: no promise, no statement. Must stand after the allowances of addresses, to come before them.
 */
export function admitApiKeys(fastify: FastifyInstance, keys: FindApiKey): void {
  const countForAddress = fastify.createRateLimit();

  const admit = async (request: FastifyRequest, reply: FastifyReply, sent: string): Promise<boolean> => {
    const token = BEARER.exec(sent)?.[1];
    request.apiKey = token === undefined ? null : await keys.execute(token);
    if (request.apiKey) return true;
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
}

/** Said of unknown, ended and revoked keys alike. Never taken for a visitor: a program would not notice what it lost. */
function invalidKey(reply: FastifyReply): void {
  void reply.header('www-authenticate', 'Bearer error="invalid_token"');
  refuse(reply, 401, {
    code: 'INVALID_API_KEY',
    message: 'This API key is unknown, has ended or was revoked. Send one as `Authorization: Bearer gp_…`.',
  });
}
