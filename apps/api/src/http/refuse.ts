import type { FastifyReply } from 'fastify';

export interface HttpRefusal {
  readonly code: string;
  readonly message: string;
  /** Beside the code, for programs. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** In the form of a GraphQL answer, which every client of this API can read. */
export function refusalBody({ code, message, more }: HttpRefusal) {
  return { errors: [{ message, extensions: { code, ...more } }] };
}

export function tooMany(after: string): HttpRefusal {
  return { code: 'TOO_MANY_REQUESTS', message: `Too many requests: ask again in ${after}.` };
}

/** Answers before any resolver is asked. No cache between may keep it. */
export function refuse(reply: FastifyReply, status: 401 | 429, refusal: HttpRefusal): void {
  void reply.status(status).header('cache-control', 'no-store').send(refusalBody(refusal));
}

export function tooManyRequests(reply: FastifyReply, seconds: number): void {
  void reply.header('retry-after', seconds);
  refuse(reply, 429, tooMany(`${seconds} seconds`));
}
