import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Viewer } from './viewer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; read from the session when first asked for, once a request, and never without a session cookie. */
    readonly viewer: Promise<Viewer | null>;
  }
}

interface Carrier {
  readonly viewer?: Promise<Viewer | null>;
}

/** Null too where there is no request: a registered operation on the fast path, which depends on no viewer. */
export async function viewerOf(context: ExecutionContext): Promise<Viewer | null> {
  const request =
    context.getType<string>() === 'graphql'
      ? GqlExecutionContext.create(context).getContext<{ readonly req?: Carrier } | undefined>()?.req
      : context.switchToHttp().getRequest<Carrier>();
  return (await request?.viewer) ?? null;
}
