/** The command line from a fresh checkout: builds what is stale, then runs the command. */
import { ensureBuilt } from './ensure-built.js';

ensureBuilt('api');
const { runCli } = await import('../../dist/server/apps/api/src/cli.js');
await runCli(process.argv);
