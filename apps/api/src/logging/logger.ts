import { pino, type DestinationStream, type Logger } from 'pino';
import { describeFault } from './describe-fault.js';

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
  return destination ? pino(options, destination) : pino(options);
}
