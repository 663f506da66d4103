import { randomBytes } from 'node:crypto';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '#kernel';
import { claimFolder, livingOwner, releaseFolder, type FolderOwner } from './folder-owner.js';
import { freePort } from './free-port.js';
import { prepareServerPlace, type ServerPlace } from './place.js';
import { runTool } from './run.js';

const USER = 'goodpayer';
/** Major version of the packaged server; a cluster belongs to one major version. */
const POSTGRES_VERSION = '18';
const SETTINGS = [
  'shared_buffers=256MB',
  'max_wal_size=2GB',
  'jit=off',
  'max_connections=60',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
];
/** For throw-away databases of tests and benches: durability is given up for speed. */
const VOLATILE_SETTINGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

export interface EmbeddedServer {
  /** Connection address of database `name`. */
  url(name: string): string;
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  /** For throw-away databases: durability is given up for speed. */
  readonly volatile?: boolean;
  /** Use the server of a goodpayer that already runs on this folder, instead of refusing to start a second one. */
  readonly shared?: boolean;
}

/**
 * Starts the packaged PostgreSQL on `dataFolder`, making the cluster on first use. Safe after a `kill -9`: a server
 * that outlived its goodpayer is stopped first, a stale lock is ignored, and a half-made cluster is never used.
 * @throws DomainError with one clear line when the folder is unusable or the server does not start.
 */
export async function startEmbeddedServer(
  dataFolder: string,
  options: EmbeddedServerOptions = {},
): Promise<EmbeddedServer> {
  const place = await prepareServerPlace(dataFolder);
  const owner = await livingOwner(place.folder);
  if (owner && options.shared) return attach(place, owner);
  if (owner)
    throw new DomainError(
      'DATA_FOLDER_IN_USE',
      `goodpayer already runs on ${place.folder} (process ${owner.pid}): stop it first, or choose another folder with GOODPAYER_DATA.`,
    );
  const password = await ensureCluster(place);
  await stopOrphan(place);
  const port = await freePort();
  const settings = [...SETTINGS, ...(options.volatile ? VOLATILE_SETTINGS : [])].map(
    (setting) => `-c ${setting}`,
  );
  const log = join(place.folder, 'postgres.log');
  const { code } = await runTool(place, 'pg_ctl', [
    'start',
    '-w',
    '-t',
    '120',
    '-D',
    place.cluster,
    '-l',
    log,
    '-o',
    `-p ${port} ${settings.join(' ')}`,
  ]);
  if (code !== 0) throw await startFailure(log);
  await claimFolder(place.folder, { pid: process.pid, port });
  return {
    url: address(password, port),
    stop: async () => {
      await runTool(place, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-D', place.cluster]);
      await releaseFolder(place.folder);
    },
  };
}

async function attach(place: ServerPlace, owner: FolderOwner): Promise<EmbeddedServer> {
  const password = await readFile(join(place.folder, 'password'), 'utf8');
  return { url: address(password, owner.port), stop: async () => undefined };
}

function address(password: string, port: number): (name: string) => string {
  return (name) => `postgres://${USER}:${password}@127.0.0.1:${port}/${name}`;
}

async function ensureCluster(place: ServerPlace): Promise<string> {
  const passwordFile = join(place.folder, 'password');
  const version = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version) {
    refuseOtherVersion(place, version.trim());
    return readFile(passwordFile, 'utf8');
  }
  const partial = `${place.cluster}.partial`;
  await rm(partial, { recursive: true, force: true });
  const password = randomBytes(18).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (place.account) await chown(passwordFile, place.account.uid, place.account.gid);
  const { code, output } = await runTool(place, 'initdb', [
    `--pgdata=${partial}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]);
  if (code !== 0)
    throw new DomainError(
      'DATABASE_NOT_STARTED',
      `PostgreSQL could not make its data folder: ${lastLine(output)}`,
    );
  await rename(partial, place.cluster);
  return password;
}

function refuseOtherVersion(place: ServerPlace, version: string): void {
  if (version === POSTGRES_VERSION) return;
  throw new DomainError(
    'DATABASE_OF_OTHER_VERSION',
    `The data folder ${place.folder} belongs to PostgreSQL ${version}, this goodpayer brings ${POSTGRES_VERSION}: use the goodpayer that made it, or choose another folder with GOODPAYER_DATA.`,
  );
}

/** A server whose goodpayer was killed goes on running: it is stopped, so that this process owns what it uses. */
async function stopOrphan(place: ServerPlace): Promise<void> {
  const pidFile = join(place.cluster, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  const command = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => null);
  // The number may since belong to another program; PostgreSQL would then refuse to start for ever.
  if (command !== null && command.trim() !== 'postgres') await rm(pidFile, { force: true });
  else await runTool(place, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-D', place.cluster]);
}

async function startFailure(log: string): Promise<DomainError> {
  const reason = lastLine(await readFile(log, 'utf8').catch(() => ''));
  return new DomainError('DATABASE_NOT_STARTED', `PostgreSQL did not start: ${reason} (whole log: ${log})`);
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  return (
    lines.filter((line) => /FATAL|error/i.test(line)).at(-1) ??
    lines.at(-1) ??
    'no reason given'
  ).trim();
}
