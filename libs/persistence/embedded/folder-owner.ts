import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The goodpayer process that runs the server of a data folder. */
export interface FolderOwner {
  readonly pid: number;
  readonly port: number;
}

const FILE = 'owner.json';

/** The owner, if that process still lives: after a `kill -9` the file stays behind and means nothing. */
export async function livingOwner(folder: string): Promise<FolderOwner | null> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => null);
  const owner = text ? (JSON.parse(text) as FolderOwner) : null;
  return owner && owner.pid !== process.pid && (await isNodeProcess(owner.pid)) ? owner : null;
}

export async function claimFolder(folder: string, owner: FolderOwner): Promise<void> {
  await writeFile(join(folder, FILE), JSON.stringify(owner));
}

export async function releaseFolder(folder: string): Promise<void> {
  await rm(join(folder, FILE), { force: true });
}

/** Process numbers are used again: another program with the owner's number is not the owner. */
async function isNodeProcess(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'node');
  return command.includes('node');
}
