import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { DomainError } from '#kernel';

/** Unix account that the server runs as; `undefined` when it is simply the current user. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root: there, it runs as the account `postgres`, made when missing. */
export async function serverAccount(): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return undefined;
  const existing =
    (await findAccount('postgres')) ?? (await createAccount()) ?? (await findAccount('nobody'));
  if (!existing) {
    throw new DomainError(
      'NO_POSTGRES_ACCOUNT',
      'PostgreSQL cannot run as root and no other account could be made: start goodpayer as an ordinary user, or set DATABASE_URL.',
    );
  }
  return existing;
}

/** Whether `account` may enter every folder above `path` (e.g. /root is closed to everybody else). */
export async function canReach(path: string, account: NonNullable<ServerAccount>): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const info = await stat(folder).catch(() => null);
    if (info?.isDirectory() && !mayEnter(info, account)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayEnter(
  info: { mode: number; uid: number; gid: number },
  account: NonNullable<ServerAccount>,
): boolean {
  if (info.uid === account.uid) return (info.mode & 0o100) !== 0;
  if (info.gid === account.gid) return (info.mode & 0o010) !== 0;
  return (info.mode & 0o001) !== 0;
}

async function findAccount(name: string): Promise<ServerAccount> {
  const line = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .find((l) => l.startsWith(`${name}:`));
  const fields = line?.split(':');
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : undefined;
}

async function createAccount(): Promise<ServerAccount> {
  await promisify(execFile)('useradd', ['--system', '--no-create-home', 'postgres']).catch(() => undefined);
  return findAccount('postgres');
}
