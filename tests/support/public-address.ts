import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** An address that is known before the application behind it: a goodpayer is named by its address. */
export interface PublicAddress {
  readonly url: string;
  /** Lets `app` answer; nobody does while it is null. */
  leadTo(app: NestFastifyApplication | null): void;
  close(): Promise<void>;
}

/** Passes on what is read there, nothing that is sent. */
export async function openPublicAddress(): Promise<PublicAddress> {
  let app: NestFastifyApplication | null = null;
  const server = createServer((request, response) => {
    if (!app) return void request.socket.destroy();
    const { accept = '*/*' } = request.headers;
    void app.inject({ method: 'GET', url: request.url!, headers: { accept } }).then((answer) => {
      response.writeHead(answer.statusCode, { 'content-type': answer.headers['content-type'] as string });
      response.end(answer.rawPayload);
    });
  });
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (next) => void (app = next),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
