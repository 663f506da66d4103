import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startS3Server, type S3Server } from '../../../tests/support/s3-server.js';
import type { FileStore } from './file-store.js';
import { LocalDiskStore } from './local-disk.store.js';
import { S3Store } from './s3.store.js';

const KEY = '5f6c7b1e-6a58-4c07-9d1c-0a8f3a0a7d11';

describe.each(['a disk', 'a bucket'])('files on %s', (kind) => {
  let folder: string;
  let server: S3Server | undefined;
  let store: FileStore;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'));
    path = join(folder, 'upload');
    await writeFile(path, 'content');
    if (kind === 'a bucket') server = await startS3Server();
    store = server ? new S3Store(server) : new LocalDiskStore(join(folder, 'files'));
  });
  afterEach(async () => {
    await server?.close();
    await rm(folder, { recursive: true });
  });

  it('come back as they were, though the upload was removed', async () => {
    await store.put(KEY, path, 7);
    await rm(path);
    expect(await text(await store.open(KEY))).toBe('content');
  });

  it('may be put twice: a repeated job changes nothing', async () => {
    await store.put(KEY, path, 7);
    await store.put(KEY, path, 7);
    expect(await text(await store.open(KEY))).toBe('content');
  });

  it('are gone when removed, and removing them again is no error', async () => {
    await store.put(KEY, path, 7);
    await store.remove(KEY);
    await store.remove(KEY);
    await expect(store.open(KEY)).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });
});

describe('a store', () => {
  it('on a disk writes in its own folder only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'store-'));
    await writeFile(join(folder, 'upload'), 'x');
    const store = new LocalDiskStore(join(folder, 'files'));
    await expect(store.put('../../escaped', join(folder, 'upload'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['upload']);
    await rm(folder, { recursive: true });
  });

  it('in a bucket refuses to lose a file to a wrong key', async () => {
    const server = await startS3Server();
    const folder = await mkdtemp(join(tmpdir(), 'store-'));
    await writeFile(join(folder, 'upload'), 'x');
    const store = new S3Store({ ...server, secretAccessKey: 'wrong' });
    await expect(store.put(KEY, join(folder, 'upload'), 1)).rejects.toThrow();
    expect(server.objects.size).toBe(0);
    await server.close();
    await rm(folder, { recursive: true });
  });
});
