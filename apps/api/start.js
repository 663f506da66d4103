/** `npm start`: builds what is stale, then serves web, API and background jobs from one process. */
import { ensureBuilt } from './ensure-built.js';

ensureBuilt('api', 'web');
const { start } = await import('../../dist/server/apps/api/src/start/start.js');
await start();
