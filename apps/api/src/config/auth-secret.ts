import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '#kernel';
import type { ApiConfig } from './api-config.js';

const FILE = 'auth-secret';

/**
 * The secret that signs sessions: AUTH_SECRET, else one made by chance at the first start and kept in the data folder for
 * its owner's eyes. Not in the database, whose copies would then open every session. Several machines have to share
 * AUTH_SECRET: each would make its own.
 * @throws DomainError `INVALID_CONFIGURATION` when there is neither a secret nor a place to keep one.
 */
export async function authSecret({ identity, dataDirectory }: ApiConfig): Promise<string> {
  if (identity.secret) return identity.secret;
  const path = join(dataDirectory, FILE);
  try {
    return (await read(path)) ?? (await make(path, dataDirectory));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'it does not work';
    throw new DomainError(
      'INVALID_CONFIGURATION',
      `Configuration: AUTH_SECRET is missing, and none can be kept in ${dataDirectory} (${reason}).`,
    );
  }
}

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Linked into place whole: of two processes that start at once, the second takes the first one's. */
async function make(path: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, randomBytes(48).toString('base64url'), { mode: 0o600 });
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return readFile(path, 'utf8');
}
