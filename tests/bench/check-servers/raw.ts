import { createServer } from 'node:http';
import pg from 'pg';
import { CHECK_SQL } from './check-document.js';

/** The limit: nothing between HTTP and one prepared statement. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 8 });

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { number: string } };
    pool
      .query<[string]>({
        name: 'check',
        text: CHECK_SQL,
        values: [`FR-${variables.number}`],
        rowMode: 'array',
      })
      .then(
        ({ rows }) => response.setHeader('content-type', 'application/json; charset=utf-8').end(rows[0]![0]),
        (error: Error) => response.writeHead(500).end(error.message),
      );
  });
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port));
