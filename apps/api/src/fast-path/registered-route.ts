import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { AnswerRegistered, Variables } from './answer-registered.js';

interface GraphqlBody {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly variables?: unknown;
  readonly extensions?: {
    readonly persistedQuery?: { readonly version?: unknown; readonly sha256Hash?: unknown };
  };
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** A POST that names a registered document is answered here; anything unusual in it goes the ordinary way. */
export function registeredRoute(
  answers: AnswerRegistered,
  ordinaryWay: RouteHandlerMethod,
): RouteHandlerMethod {
  return async function handle(request, reply) {
    const body = bodyOf(request);
    const hash = body && registeredHash(body);
    const operation = hash ? answers.operation(hash) : undefined;
    const variables = body && variablesOf(body);
    if (operation && variables && acceptsJson(request)) {
      request.operationName = operation.name;
      const text = await answers.execute(operation, variables);
      if (text !== null) return sendJson(reply, text);
    }
    if (hash)
      request.body = {
        ...body,
        documentId: undefined,
        extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
      };
    // Personal or not: what a cache between kept would be shown to somebody else, or too late.
    void reply.header('cache-control', 'no-store');
    return ordinaryWay.call(this, request, reply);
  };
}

/** Fastify makes an object of `application/json` only, a type that no simple cross-site request can have. */
function bodyOf({ method, body }: FastifyRequest): GraphqlBody | null {
  return method === 'POST' && typeof body === 'object' && body !== null && !Array.isArray(body) ? body : null;
}

function registeredHash({ query, documentId, extensions }: GraphqlBody): string | null {
  if (query !== undefined) return null;
  const hash = documentId ?? extensions?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash.replace(/^sha256:/, '') : null;
}

function variablesOf({ variables = {} }: GraphqlBody): Variables | null {
  if (variables === null) return {};
  return typeof variables === 'object' && !Array.isArray(variables) ? (variables as Variables) : null;
}

function acceptsJson({ headers: { accept } }: FastifyRequest): boolean {
  return !accept || accept.includes('application/json') || accept.includes('*/*');
}

function sendJson(reply: FastifyReply, text: string): FastifyReply {
  return reply.header('content-type', JSON_TYPE).header('cache-control', 'no-store').send(text);
}
