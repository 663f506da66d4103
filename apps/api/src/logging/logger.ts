import { pino, type DestinationStream, type Logger } from 'pino';
import { describeFault } from './describe-fault.js';

/** Lines are written together: a system call for each would cost more than many an answer. Pino flushes at exit. */
const BUFFERED_BYTES = 8 * 1024;
const FLUSH_EVERY_MS = 500;

/**
 * Structured lines, one JSON object each. Requests are never serialised: their address, query and variables may hold
 * personal data, so a line says what was asked (operation), how it went and how long it took, nothing else.
 */
export function createLogger(destination?: DestinationStream): Logger {
  const options = {
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    serializers: { req: () => undefined, res: () => undefined, err: describeFault, fault: describeFault },
  };
  return pino(
    options,
    destination ??
      pino.destination({ dest: 1, sync: false, minLength: BUFFERED_BYTES, periodicFlush: FLUSH_EVERY_MS }),
  );
}
