import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Finding } from './staged-batch.js';

const HEADER = 'line,severity,reason\n';

/** Where rejects may go, in order of preference. */
export interface RejectsPlace {
  /** Folder asked for; null: beside the imported file. */
  readonly folder: string | null;
  /** Folder that is always writable, for a file in a read-only folder or from standard input. */
  readonly fallbackFolder: string;
}

/**
 * `<file>.rejects.csv`: line, severity and reason, never the content, which may name people. Made at the first finding.
 * A resumed import reads the file from its start, so the list is written anew each time and is always complete.
 */
export class RejectsFile {
  private file: FileHandle | null = null;
  path: string | null = null;

  constructor(
    private readonly inputPlace: string | null,
    private readonly fileName: string,
    private readonly place: RejectsPlace,
  ) {}

  /** Removes the list of an earlier import of the same file: it would pass for this one's. */
  async clear(): Promise<void> {
    for (const path of this.candidates()) await rm(path, { force: true }).catch(() => undefined);
  }

  async add(findings: readonly Finding[]): Promise<void> {
    if (findings.length === 0) return;
    this.file ??= await this.create();
    await this.file.write(
      findings.map(({ line, severity, reason }) => `${line},${severity},${quoted(reason)}\n`).join(''),
    );
  }

  async close(): Promise<void> {
    await this.file?.close();
  }

  private async create(): Promise<FileHandle> {
    const [wanted, fallback] = this.candidates() as [string, string];
    const file = await opened(wanted).catch(() => opened(fallback));
    this.path = file.path;
    await file.handle.write(HEADER);
    return file.handle;
  }

  private candidates(): readonly string[] {
    const name = `${basename(this.inputPlace ?? this.fileName)}.rejects.csv`;
    const beside = this.inputPlace ? dirname(this.inputPlace) : this.place.fallbackFolder;
    return [join(this.place.folder ?? beside, name), join(this.place.fallbackFolder, name)];
  }
}

async function opened(path: string): Promise<{ path: string; handle: FileHandle }> {
  await mkdir(dirname(path), { recursive: true });
  return { path, handle: await open(path, 'w') };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`;
}
