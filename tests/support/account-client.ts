import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest, { type Response } from 'supertest';

type Body = Record<string, unknown>;

/** One browser: keeps cookies, and says which page its requests come from. */
export interface AccountClient {
  post(path: string, body?: Body, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  graphql<T>(query: string): Promise<T>;
}

/** The assumed address of a goodpayer that nobody configured; its own pages send it as `Origin`. */
export const OWN_ORIGIN = 'http://localhost:3000';
export const PASSWORD = 'trois vélos bleus au port';

/** Speaks to `/api/auth` as the web client does; paths are relative to it unless they begin with `/api/`. */
export async function accountClient(app: NestFastifyApplication): Promise<AccountClient> {
  const agent = supertest.agent(await app.getUrl());
  const full = (path: string) => (path.startsWith('/api/') ? path : `/api/auth${path}`);
  return {
    post: async (path, body = {}, headers = {}) =>
      agent
        .post(full(path))
        .set({ origin: OWN_ORIGIN, ...headers })
        .send(body),
    get: async (path, headers = {}) => agent.get(full(path)).set(headers),
    graphql: async <T>(query: string) => {
      const { body } = await agent.post('/graphql').send({ query });
      return (body as { data: T }).data;
    },
  };
}
