import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, databaseOf, migrate, startEmbeddedServer, type Database } from '#persistence';

/** Runs `work` on a migrated PostgreSQL made for it and thrown away after it. */
export async function withBenchDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'goodpayer-bench-'));
  // Run as root, the server has an account of its own, which must be able to enter.
  await chmod(folder, 0o755);
  const server = await startEmbeddedServer(join(folder, 'data'), { volatile: true });
  try {
    const dataSource = await connect(server.url('postgres'));
    try {
      await migrate(dataSource);
      await work(databaseOf(dataSource));
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
