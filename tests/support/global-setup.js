import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrate, startEmbeddedServer } from '../../dist/server/libs/persistence/index.js';

/** One throw-away PostgreSQL for the whole run, with a migrated template that each suite clones. */
export default async function globalSetup() {
  if (globalThis.testServer) return;
  const folder = await mkdtemp(join(tmpdir(), 'goodpayer-test-'));
  // Run as root, the server has an account of its own, which must be able to enter.
  await chmod(folder, 0o755);
  globalThis.testFolder = folder;
  globalThis.testServer = await startEmbeddedServer(join(folder, 'data'), { volatile: true });
  const url = process.env.TEST_DATABASE_URL ?? globalThis.testServer.url('postgres');
  const admin = await connect(url);
  await admin.query('DROP DATABASE IF EXISTS goodpayer_template WITH (FORCE)');
  await admin.query('CREATE DATABASE goodpayer_template');
  await admin.destroy();
  const template = await connect(withDatabase(url, 'goodpayer_template'));
  await migrate(template);
  await template.destroy();
  process.env.GOODPAYER_TEST_ADMIN_URL = url;
  letWorkersReadTypeScript();
}

function withDatabase(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** The processes that run tests start with these; `test-worker.js` takes them back from what the tests start themselves. */
function letWorkersReadTypeScript() {
  process.env.SWC_NODE_PROJECT = join(import.meta.dirname, '..', '..', 'tsconfig.json');
  const first = new URL('test-process.js', import.meta.url).href;
  process.env.NODE_OPTIONS = `--conditions=source --import=@swc-node/register/esm-register --import=${first} --no-warnings`;
}
