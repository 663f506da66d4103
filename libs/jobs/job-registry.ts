import { Injectable } from '@nestjs/common';
import type { JobHandler, ScheduledJob } from './job-handler.js';

/** What this process can do in the background. Each lib's module adds its own. */
@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly schedules = new Map<string, ScheduledJob>();

  addHandler(handler: JobHandler): void {
    if (this.handlers.has(handler.name)) throw new Error(`Two job handlers are named ${handler.name}`);
    this.handlers.set(handler.name, handler);
  }

  addSchedule(job: ScheduledJob): void {
    if (this.schedules.has(job.name)) throw new Error(`Two scheduled jobs are named ${job.name}`);
    this.schedules.set(job.name, job);
  }

  handlersOf(eventType: string): JobHandler[] {
    return [...this.handlers.values()].filter((handler) => handler.eventType === eventType);
  }

  handler(name: string): JobHandler | undefined {
    return this.handlers.get(name);
  }

  allSchedules(): ScheduledJob[] {
    return [...this.schedules.values()];
  }
}
