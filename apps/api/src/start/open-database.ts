import type { DataSource } from 'typeorm';
import { connect, migrate, startEmbeddedServer, type EmbeddedServer } from '#persistence';

/** A migrated database and what must be closed with it. */
export interface OpenDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

export interface DatabaseChoice {
  /** A real PostgreSQL; without it the embedded one is used. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded PostgreSQL. */
  readonly dataFolder: string;
  /** Share the embedded server of a goodpayer that already runs (the command line beside `npm start`). */
  readonly shared?: boolean;
}

const DATABASE_NAME = 'goodpayer';

/** Opens the chosen database, makes it on first use, and brings its schema up to date. */
export async function openDatabase(choice: DatabaseChoice): Promise<OpenDatabase> {
  const server = choice.databaseUrl
    ? undefined
    : await startEmbeddedServer(choice.dataFolder, { shared: choice.shared ?? false });
  try {
    const url = choice.databaseUrl ?? (await ensureDatabase(server!));
    const dataSource = await connect(url);
    const close = async () => {
      await dataSource.destroy();
      await server?.stop();
    };
    await migrate(dataSource).catch((error: unknown) =>
      dataSource.destroy().then(() => Promise.reject(error)),
    );
    return { url, dataSource, close };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

async function ensureDatabase(server: EmbeddedServer): Promise<string> {
  const admin = await connect(server.url('postgres'));
  const existing = await admin.query<unknown[]>('SELECT 1 FROM pg_database WHERE datname = $1', [
    DATABASE_NAME,
  ]);
  if (existing.length === 0) await admin.query(`CREATE DATABASE ${DATABASE_NAME}`);
  await admin.destroy();
  return server.url(DATABASE_NAME);
}
