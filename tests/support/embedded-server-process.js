/** A process that owns an embedded server: `<folder> write|read|shared|stay|once`. Run by embedded-server.spec.ts. */
import { connect, startEmbeddedServer } from '../../dist/server/libs/persistence/index.js';

const [folder, task] = process.argv.slice(2);

async function write(source) {
  await source.query(`CREATE TABLE IF NOT EXISTS probe AS SELECT 'kept' AS word`);
}

async function read(source) {
  const [row] = await source.query('SELECT word FROM probe');
  console.log(row.word);
}

try {
  const server = await startEmbeddedServer(folder, { shared: task === 'shared' });
  const source = await connect(server.url('postgres'));
  if (task === 'write' || task === 'stay') await write(source);
  if (task === 'read' || task === 'shared') await read(source);
  await source.destroy();
  if (task === 'stay') {
    console.log('ready');
    const alive = setInterval(() => undefined, 1000);
    await new Promise((resolve) => process.once('SIGTERM', resolve));
    clearInterval(alive);
  }
  await server.stop();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
