/** An HTTP process of `survive-crashes.spec.ts`: `POST /<n>` writes a row and its event in one transaction. */
import { createServer } from 'node:http';
import { recordEvent } from '../../../dist/server/libs/jobs/index.js';
import { connect, databaseOf } from '../../../dist/server/libs/persistence/index.js';

const database = databaseOf(await connect(process.env.DATABASE_URL));

/** The number is the client's own: a submission that is made again after a cut is the same one. */
async function submit(n) {
  await database.transaction(async (sql) => {
    const added = await sql.rows(
      'INSERT INTO submission (n) VALUES ($1) ON CONFLICT DO NOTHING RETURNING n',
      [n],
    );
    if (added.length > 0) await recordEvent(sql, { type: 'Submitted', payload: { n } });
  });
}

createServer((request, response) => {
  const n = Number(request.url.slice(1));
  const answered = request.method === 'POST' ? submit(n) : Promise.resolve();
  answered.then(
    () => response.end('kept'),
    () => response.writeHead(500).end(),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
