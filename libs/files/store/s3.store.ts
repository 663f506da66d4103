import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { S3mini } from 's3mini';
import { DomainError } from '#kernel';
import { FileStore } from './file-store.js';

export interface S3Options {
  /** Address of the bucket: `https://host/bucket`. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Files in a bucket of any service that speaks S3: several machines share it. */
export class S3Store extends FileStore {
  private readonly bucket: S3mini;

  constructor(options: S3Options) {
    super();
    this.bucket = new S3mini({ ...options, fetch: streamingFetch });
  }

  async put(key: string, path: string, size: number): Promise<void> {
    const bytes = Readable.toWeb(createReadStream(path)) as globalThis.ReadableStream;
    await this.bucket.putObject(key, bytes, 'application/octet-stream', undefined, undefined, size);
  }

  async open(key: string): Promise<Readable> {
    const answer = await this.bucket.getObjectResponse(key);
    if (!answer?.body) throw new DomainError('FILE_MISSING', 'The file is no longer there.');
    return Readable.fromWeb(answer.body as ReadableStream);
  }

  async remove(key: string): Promise<void> {
    await this.bucket.deleteObject(key);
  }
}

/** The standard asks for `duplex` where a body is a stream; the library does not say it. */
const streamingFetch: typeof fetch = (url, init) => fetch(url, { ...init, duplex: 'half' } as RequestInit);
