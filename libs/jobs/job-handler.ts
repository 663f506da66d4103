import type { JobLane } from './job-lane.js';

/** Reacts to an event. May run twice for one event (a crash between doing and saying so): must be idempotent. */
export interface JobHandler {
  /** Same name as the use case it calls, e.g. `RecomputeReliability`. */
  readonly name: string;
  readonly eventType: string;
  /** Default: `main`. */
  readonly lane?: JobLane;
  /** Default: five attempts within half a minute. */
  readonly patience?: Patience;
  /** To throw is to be tried again, or to become a dead letter after the last attempt. */
  handle(payload: Record<string, unknown>, attempt: JobAttempt): Promise<void>;
}

/** How often a job is tried. The pause doubles after each attempt, less up to a half by chance, so that failures do not come back as one crowd. */
export interface Patience {
  readonly attempts: number;
  readonly firstPauseMs: number;
}

export interface JobAttempt {
  readonly isLast: boolean;
}

/** Runs at set times, on one worker only, however many there are. A time at which no worker lived is made up for once. */
export interface ScheduledJob {
  readonly name: string;
  /** Cron pattern in the market's time zone. */
  readonly cron: string;
  readonly timeZone: string;
  run(): Promise<void>;
}
