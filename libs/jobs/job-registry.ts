import { Injectable } from '@nestjs/common';
import type { JobHandler, ScheduledJob } from './job-handler.js';
import { ALL_LANES, type JobLane } from './job-lane.js';

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

  eventTypes(): string[] {
    return [...new Set([...this.handlers.values()].map(({ eventType }) => eventType))];
  }

  handlersOf(eventType: string): JobHandler[] {
    return [...this.handlers.values()].filter((handler) => handler.eventType === eventType);
  }

  handler(name: string): JobHandler | undefined {
    return this.handlers.get(name);
  }

  schedule(name: string): ScheduledJob | undefined {
    return this.schedules.get(name);
  }

  allSchedules(): ScheduledJob[] {
    return [...this.schedules.values()];
  }

  /** Lanes that anything runs in; schedules run in `main`. */
  lanes(): JobLane[] {
    const used = new Set([...this.handlers.values()].map(laneOf));
    return ALL_LANES.filter((lane) => lane === 'main' || used.has(lane));
  }
}

export function laneOf({ lane }: JobHandler): JobLane {
  return lane ?? 'main';
}
