import { DomainError } from '#kernel';

/**
 * Ends the process with one clear line; the stack is for errors that nobody foresaw. It exits at once: what is half open
 * (a pool, a queue, a listening server) would keep the process alive for ever.
 */
export function fail(error: unknown): never {
  const foreseen = error instanceof DomainError;
  console.error(`goodpayer: ${foreseen ? error.message : ((error as Error).stack ?? String(error))}`);
  process.exit(1);
}
