import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { HEAD_BYTES } from './recognise-type.js';
import { spool } from './spool.js';

describe('an upload on its way to the disk', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'spool-'))));
  afterEach(() => rm(folder, { recursive: true }));
  const source = (...sizes: number[]) => Readable.from(sizes.map((size, n) => Buffer.alloc(size, n + 65)));

  it('is whole, with its size, its hash and its first bytes', async () => {
    const path = join(folder, 'file');
    const spooled = await spool(source(3000, 3000, 1), path, 6001);
    const written = await readFile(path);
    expect(spooled).toEqual({
      size: 6001,
      sha256: createHash('sha256').update(written).digest(),
      head: written.subarray(0, HEAD_BYTES),
    });
    expect(written.subarray(2999, 3001).toString()).toBe('AB');
  });

  it('stops at the first byte too many, and leaves its sender connected', async () => {
    const sender = source(10, 10, 10);
    expect(await spool(sender, join(folder, 'file'), 15)).toBeNull();
    expect(sender.destroyed).toBe(false);
  });
});
