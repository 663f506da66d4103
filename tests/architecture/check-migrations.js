/**
 * `npm run check:migrations`: migrates an empty database, compares it with the entities (what `typeorm migration:generate
 * --check` does), takes every migration back, and migrates again.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import {
  connect,
  dataSourceOptions,
  migrate,
  startEmbeddedServer,
} from '../../dist/server/libs/persistence/index.js';

const folder = await mkdtemp(join(tmpdir(), 'goodpayer-drift-'));
await chmod(folder, 0o755);
const server = await startEmbeddedServer(join(folder, 'data'), { volatile: true });
const problems = [];
try {
  const admin = await connect(server.url('postgres'));
  await admin.query('CREATE DATABASE drift');
  await admin.destroy();

  const entities = [resolve('dist/server/libs/**/*.entity.js')];
  const source = await new DataSource({ ...dataSourceOptions(server.url('drift')), entities }).initialize();
  const ran = await migrate(source);
  const drift = await source.driver.createSchemaBuilder().log();
  problems.push(...drift.upQueries.map(({ query }) => `entities and migrations differ: ${query}`));
  for (let i = 0; i < ran.length; i++) await source.undoLastMigration();
  const left = await source.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'`,
  );
  problems.push(...left.map(({ tablename }) => `not removed by its down migration: ${tablename}`));
  await migrate(source);
  console.log(
    `${ran.length} migrations: up, compared with ${source.entityMetadatas.length} entities, down, up again`,
  );
  await source.destroy();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
