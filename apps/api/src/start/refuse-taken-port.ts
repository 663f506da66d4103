import { createServer } from 'node:net';
import { DomainError } from '#kernel';

/** Asked before the database starts, so that a second `npm start` stops at once, with one line. */
export function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new DomainError('PORT_UNAVAILABLE', explain(port, error))),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function explain(port: number, error: NodeJS.ErrnoException): string {
  const cause = error.code === 'EADDRINUSE' ? 'another program uses it' : (error.code ?? error.message);
  return `Cannot listen on port ${port}: ${cause}. Choose another with PORT=3001 npm start.`;
}
