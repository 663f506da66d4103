import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface GraphqlError {
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

/** Asks the application as a partner would: a POST of JSON, without opening a port. */
export async function ask<T = Record<string, unknown>>(
  app: NestFastifyApplication,
  query: string,
  variables?: Record<string, unknown>,
): Promise<GraphqlAnswer<T>> {
  return post(app, { query, variables });
}

export async function post<T = Record<string, unknown>>(
  app: NestFastifyApplication,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer<T>> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.statusCode, text: response.body, ...(JSON.parse(response.body) as object) };
}
