import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { CHARTER_CHANGED, type CharterChanged } from '../../charter.events.js';
import { IssueBadge } from './issue-badge.js';

@Injectable()
export class IssueBadgeJob implements JobHandler {
  readonly name = 'IssueBadge';
  readonly eventType = CHARTER_CHANGED;

  constructor(private readonly issue: IssueBadge) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    await this.issue.execute((payload as unknown as CharterChanged['payload']).membershipId);
  }
}
