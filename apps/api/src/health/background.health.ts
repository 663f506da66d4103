import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { DeadLetters, outboxBacklog } from '#jobs';
import { DeliveryLog, NOTIFICATIONS_OPTIONS, type NotificationsOptions } from '#notifications';
import { Database } from '#persistence';

const TIMEOUT_MS = 1_000;

/**
 * What whoever watches should see: events that nobody relays, jobs and e-mails that were given up, and whether e-mails leave at all. Never a reason to
 * send no requests: a process can answer while the background is ill. Null is "does not answer".
 */
@Injectable()
export class BackgroundHealth {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly database: Database,
    private readonly deadLetters: DeadLetters,
    private readonly deliveryLog: DeliveryLog,
    @Inject(NOTIFICATIONS_OPTIONS) private readonly mail: NotificationsOptions,
  ) {}

  async check(key: string): Promise<HealthIndicatorResult> {
    const [backlog, deadLetters, undeliveredEmails] = await Promise.all([
      orNull(outboxBacklog(this.database)),
      orNull(this.deadLetters.count()),
      orNull(this.deliveryLog.undeliveredCount()),
    ]);
    return this.indicators.check(key).up({
      waitingEvents: backlog?.waiting ?? null,
      oldestWaitingSeconds: backlog?.oldestSeconds ?? null,
      deadLetters,
      undeliveredEmails,
      sendsEmails: this.mail.smtpUrl !== null,
    });
  }
}

function orNull<T>(answer: Promise<T>): Promise<T | null> {
  const late = sleep(TIMEOUT_MS, null, { ref: false });
  return Promise.race([answer.catch(() => null), late]);
}
