import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import aws4 from 'aws4';

const CREDENTIALS = { accessKeyId: 'test-key', secretAccessKey: 'test-secret' };

export interface S3Server {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly objects: Map<string, Buffer>;
  close(): Promise<void>;
}

/** A bucket in memory that, like the real services, answers 403 unless the signature (SigV4) is right. */
export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const key = request.url!.split('?')[0]!;
      if (!isSigned(request))
        return response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
      if (request.method === 'PUT') {
        objects.set(key, body);
        return response.writeHead(200, { etag: '"0"' }).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(key);
        return response.writeHead(204).end();
      }
      const object = objects.get(key);
      return object
        ? response.writeHead(200).end(object)
        : response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/bucket`,
    region: 'eu-west-3',
    ...CREDENTIALS,
    objects,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Signs the same request anew, with a library that the application does not use, over the headers that it says it signed. */
function isSigned({ method, url, headers }: IncomingMessage): boolean {
  const said = headers.authorization ?? '';
  const names = /SignedHeaders=([^,]+)/.exec(said)?.[1]?.split(';') ?? [];
  const scope = /Credential=[^/]+\/\d+\/([^/]+)\/s3\//.exec(said)?.[1];
  const signed = Object.fromEntries(names.map((name) => [name, String(headers[name] ?? '')]));
  const again = aws4.sign(
    {
      method,
      path: url,
      service: 's3',
      region: scope,
      host: headers.host,
      headers: signed,
    },
    CREDENTIALS,
  );
  const signature = (text: string) => /Signature=([0-9a-f]{64})/.exec(text)?.[1];
  const expected = signature(String(again.headers?.['Authorization'] ?? ''));
  return expected !== undefined && signature(said) === expected;
}
