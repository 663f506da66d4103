import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';

interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly field?: string;
    readonly fields?: readonly { field: string; message: string }[];
    readonly errorId?: string;
  };
}

export interface GraphqlAnswer<T> {
  readonly status: number;
  readonly text: string;
  readonly data?: T | null;
  readonly errors?: readonly GraphqlError[];
}

/** Asks the application as a partner would: a POST of JSON over HTTP. */
export async function ask<T = Record<string, unknown>>(
  app: NestFastifyApplication,
  query: string,
  variables?: Record<string, unknown>,
): Promise<GraphqlAnswer<T>> {
  return post(app, { query, variables });
}

/** Sends any body, also one that is no GraphQL request; text is sent as it is. */
export async function post<T = Record<string, unknown>>(
  app: NestFastifyApplication,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer<T>> {
  const { status, text } = await supertest(await app.getUrl())
    .post('/graphql')
    .set({ 'content-type': 'application/json', ...headers })
    .send(typeof body === 'string' ? body : JSON.stringify(body));
  return { status, text, ...(JSON.parse(text) as object) };
}
