import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export type RegisterReply = (response: ServerResponse) => void;

export interface RegisterServer {
  readonly baseUrl: string;
  readonly asked: { readonly siren: string; readonly url: string; readonly userAgent: string }[];
  /** Replies of the next calls, in order; afterwards the recorded answers again. */
  next(...replies: RegisterReply[]): void;
  close(): Promise<void>;
}

/** A recorded answer of the API Recherche d'entreprises, officers left out. */
export function recordedAnswer(siren: string): { results: Record<string, unknown>[] } {
  const file = join(import.meta.dirname, 'recherche-entreprises', `${siren}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as { results: Record<string, unknown>[] };
}

export const json =
  (body: unknown, status = 200): RegisterReply =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

export const tooMany =
  (retryAfter: string): RegisterReply =>
  (response) =>
    void response.writeHead(429, { 'retry-after': retryAfter }).end('{"erreur":"trop de requêtes"}');

export const html =
  (status: number): RegisterReply =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end('<html>Maintenance</html>');

/** Never answers: the caller's timeout must end the call. */
export const silence: RegisterReply = () => undefined;

/** The API Recherche d'entreprises on this machine, with recorded real answers; numbers without a recording are unknown. */
export async function startRegisterServer(recorded: readonly string[]): Promise<RegisterServer> {
  const asked: RegisterServer['asked'] = [];
  const queue: RegisterReply[] = [];
  const server = createServer((request, response) => {
    const siren = new URL(request.url ?? '/', 'http://register').searchParams.get('q') ?? '';
    asked.push({ siren, url: request.url ?? '', userAgent: request.headers['user-agent'] ?? '' });
    const recording = recorded.includes(siren) ? recordedAnswer(siren) : { results: [] };
    (queue.shift() ?? json(recording))(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    next: (...replies) => void queue.push(...replies),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
