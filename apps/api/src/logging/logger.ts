import { pino, type DestinationStream, type Logger } from 'pino';
import { describeFault } from './describe-fault.js';

/**
 * Structured lines, one JSON object each. Requests are never serialised: their address, query and variables may hold
 * personal data, so a line says what was asked (operation), how it went and how long it took, nothing else.
 */
export function createLogger(destination: DestinationStream = inBatches()): Logger {
  const options = {
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    serializers: { req: () => undefined, res: () => undefined, err: describeFault, fault: describeFault },
  };
  return pino(options, destination);
}

/** Lines are written a few kilobytes at a time, and at the latest after half a second, or when the process ends. */
function inBatches(): DestinationStream {
  return pino.destination({ sync: false, minLength: 4096, periodicFlush: 500 });
}
