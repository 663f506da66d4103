import { createHash } from 'node:crypto';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DomainError } from '#kernel';
import { canReach, serverAccount, type ServerAccount } from './account.js';
import { copyBinaries, packagedBinaries } from './binaries.js';

/** Where one embedded server lives. */
export interface ServerPlace {
  readonly folder: string;
  readonly cluster: string;
  readonly native: string;
  readonly account: ServerAccount;
}

/** Folder for a root user whose home, and so this checkout, is closed to the server's account. */
const SHARED_STATE = '/var/lib/goodpayer';

/** Prepares the data folder, writable and reachable by the account that the server runs as. */
export async function prepareServerPlace(dataFolder: string): Promise<ServerPlace> {
  const account = await serverAccount();
  const native = await packagedBinaries();
  const wanted = resolve(dataFolder);
  if (!account || ((await canReach(join(wanted, 'x'), account)) && (await canReach(native, account)))) {
    await makeWritable(wanted, account);
    return { folder: wanted, cluster: join(wanted, 'postgres'), native, account };
  }
  const id = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const folder = join(SHARED_STATE, `${basename(dirname(wanted))}-${id}`);
  await makeWritable(folder, account);
  return {
    folder,
    cluster: join(folder, 'postgres'),
    native: await copyBinaries(native, SHARED_STATE),
    account,
  };
}

async function makeWritable(folder: string, account: ServerAccount): Promise<void> {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    if (account) await chown(folder, account.uid, account.gid);
    await writeFile(probe, 'x'.repeat(8192));
    await rm(probe);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new DomainError(
      'DATA_FOLDER_UNUSABLE',
      `Cannot write to the data folder ${folder} (${reason}): free some space, mend its rights, or choose another with GOODPAYER_DATA.`,
    );
  }
}
