import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { withoutQuotedValues } from '#kernel';

/** Sends what NestJS and the libs log to the same structured log as the requests. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  /** What the framework says while it starts is for whoever debugs it; the user's terminal stays readable. */
  log(message: unknown, context?: unknown): void {
    this.logger.debug(...line(message, context));
  }

  warn(message: unknown, context?: unknown): void {
    this.logger.warn(...line(message, context));
  }

  error(message: unknown, ...details: unknown[]): void {
    this.logger.error(...line(message, details.at(-1)));
  }

  fatal(message: unknown, context?: unknown): void {
    this.logger.fatal(...line(message, context));
  }

  debug(message: unknown, context?: unknown): void {
    this.logger.debug(...line(message, context));
  }

  verbose(message: unknown, context?: unknown): void {
    this.logger.trace(...line(message, context));
  }
}

/** Objects are kept as fields of the line, an error under `err`: both pass through the serializers of the log. */
function line(message: unknown, context: unknown): [object, string?] {
  const from = typeof context === 'string' ? { context } : {};
  if (typeof message === 'string') return [from, message];
  // Without a text of its own, the line would repeat that of the error, values and all.
  if (message instanceof Error) return [{ ...from, err: message }, withoutQuotedValues(message.message)];
  return [typeof message === 'object' ? { ...from, ...message } : { ...from, err: message }];
}
