import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** What each part of the build is made from, one file that it makes, and the npm script that makes it. */
const PARTS = {
  api: {
    sources: ['apps/api', 'libs', 'migrations', '.swcrc', 'package.json'],
    made: 'dist/server/apps/api/src/main.js',
    script: 'build:api',
  },
  web: {
    sources: ['apps/web', 'apps/api/graphiql', 'apps/api/schema.graphql', 'package-lock.json'],
    made: 'dist/web/index.html',
    script: 'build:web',
  },
};

/** Builds the parts whose sources are newer than their last build; a second start builds nothing. */
export function ensureBuilt(...parts) {
  for (const { sources, made, script } of parts.map((part) => PARTS[part])) {
    const output = join(ROOT, made);
    if (existsSync(output) && newest(sources) <= statSync(output).mtimeMs) continue;
    console.log(`Building (${script}) …`);
    const { status, output: printed } = spawnSync('npm', ['run', '--silent', script], {
      cwd: ROOT,
      shell: process.platform === 'win32',
    });
    if (status === 0) continue;
    process.stderr.write(Buffer.concat(printed.filter(Boolean)));
    process.exit(status ?? 1);
  }
}

function newest(sources) {
  return Math.max(...sources.map((source) => newestIn(join(ROOT, source))));
}

function newestIn(path) {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => (name === 'generated' ? latest : Math.max(latest, newestIn(join(path, name)))),
    0,
  );
}
