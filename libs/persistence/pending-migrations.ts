import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqlRunner } from './database.js';

const FOLDER = join(import.meta.dirname, '..', '..', 'migrations');

/** File names, without extension, of the migrations that this version brings and the database has not run. */
export async function pendingMigrations(sql: SqlRunner): Promise<string[]> {
  const files = (await readdir(FOLDER)).flatMap((file) => /^(\d+-[a-z-]+)\.[jt]s$/.exec(file)?.[1] ?? []);
  const ran = new Set(
    (await sql.rows<{ timestamp: bigint }>('SELECT timestamp FROM migration')).map((row) =>
      String(row.timestamp),
    ),
  );
  return files.filter((file) => !ran.has(file.split('-')[0]!)).sort();
}
