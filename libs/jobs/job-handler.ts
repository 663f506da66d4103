/** Reacts to an event. May run twice for one event (a crash between doing and saying so): must be idempotent. */
export interface JobHandler {
  /** Same name as the use case it calls, e.g. `RecomputeReliability`. */
  readonly name: string;
  readonly eventType: string;
  handle(payload: Record<string, unknown>): Promise<void>;
}

/** Runs at set times, on one worker only, however many there are. */
export interface ScheduledJob {
  readonly name: string;
  /** Cron pattern in the market's time zone. */
  readonly cron: string;
  readonly timeZone: string;
  run(): Promise<void>;
}
