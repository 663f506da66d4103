import { fail } from './fail.js';

/**
 * Ends the process by itself on Ctrl-C or SIGTERM, once `close` has finished what was in hand. It exits rather than waits for
 * the event loop to empty: connections that browsers keep open would hold it until somebody kills it.
 */
export function stopOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0), fail));
  }
}
