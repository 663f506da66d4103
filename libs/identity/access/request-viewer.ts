import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { ApiKey } from '../api-keys/api-key.js';
import type { Membership, Viewer } from './viewer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; read from the session when first asked for, once a request, and never without a session cookie. */
    readonly viewer: Promise<Viewer | null>;
    /** The key that the request carries; nobody asks then, whatever session comes with it. */
    apiKey: ApiKey | null;
  }
}

interface Carrier {
  readonly viewer?: Promise<Viewer | null>;
  readonly apiKey?: ApiKey | null;
}

/** Null too where there is no request: a registered operation on the fast path, which depends on no viewer. */
export async function viewerOf(context: ExecutionContext): Promise<Viewer | null> {
  return (await carrierOf(context)?.viewer) ?? null;
}

/** Null for people and visitors. */
export function apiKeyOf(context: ExecutionContext): ApiKey | null {
  return carrierOf(context)?.apiKey ?? null;
}

/** For which organisation is asked: a key reads as the least of its members. */
export async function membershipOf(context: ExecutionContext): Promise<Membership | null> {
  const key = apiKeyOf(context);
  if (!key) return (await viewerOf(context))?.membership ?? null;
  return { organisationId: key.organisationId, companyId: key.companyId, role: 'VIEWER' };
}

function carrierOf(context: ExecutionContext): Carrier | undefined {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ readonly req?: Carrier } | undefined>()?.req
    : context.switchToHttp().getRequest<Carrier>();
}
