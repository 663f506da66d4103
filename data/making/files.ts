import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The folder of the collected public data, and the folder of the sample. */
export class Folders {
  constructor(
    private readonly from: string,
    private readonly to: string,
  ) {}

  async read(path: string): Promise<string> {
    const bytes = await readFile(join(this.from, path));
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  }

  async names(folder: string, pattern: RegExp): Promise<string[]> {
    return (await readdir(join(this.from, folder))).filter((name) => pattern.test(name)).sort();
  }

  /** Compressed without a time stamp, so that the same data gives the same bytes. */
  async write(path: string, text: string): Promise<void> {
    const target = join(this.to, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text);
    console.log(`${path}: ${text.trimEnd().split('\n').length} lines`);
  }
}
