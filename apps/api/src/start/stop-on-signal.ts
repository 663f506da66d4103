import { fail } from './fail.js';

/** Ends the process by itself on Ctrl-C or SIGTERM, once `close` has finished what was in hand. */
export function stopOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0), fail));
  }
}
