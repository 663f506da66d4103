import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { CHECK_DOCUMENT, UNCACHED_CHECK_DOCUMENT } from './check-document.js';

const built = <T>(path: string) =>
  import(resolve('dist', 'server', 'apps', 'api', 'src', path)) as Promise<T>;
const { createApp } = await built<typeof import('../../../apps/api/src/create-app.js')>('create-app.js');
const { parseConfig } =
  await built<typeof import('../../../apps/api/src/config/parse-config.js')>('config/parse-config.js');
const { RegisteredDocuments } = await built<
  typeof import('../../../apps/api/src/graphql/registered-documents.js')
>('graphql/registered-documents.js');

/** The API as it is served, limits and log included. */
const app = await createApp({
  databaseUrl: process.env['DATABASE_URL']!,
  config: parseConfig({
    NODE_ENV: 'production',
    LIVE_SOURCE: 'off',
    MAX_REQUESTS_PER_MINUTE: '1000000',
    AUTH_SECRET: randomBytes(32).toString('base64'),
  }),
  overrides: { documents: RegisteredDocuments.of([CHECK_DOCUMENT, UNCACHED_CHECK_DOCUMENT]) },
});
await app.listen(0, '127.0.0.1');
process.send!(Number(new URL(await app.getUrl()).port));
