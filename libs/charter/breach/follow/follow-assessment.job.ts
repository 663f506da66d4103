import { Injectable } from '@nestjs/common';
import type { JobHandler } from '#jobs';
import { CHARTER_ASSESSED, type CharterAssessed } from '../../tiers/charter-assessed.event.js';
import { FollowAssessment } from './follow-assessment.js';

@Injectable()
export class FollowAssessmentJob implements JobHandler {
  readonly name = 'FollowAssessment';
  readonly eventType = CHARTER_ASSESSED;

  constructor(private readonly follow: FollowAssessment) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    await this.follow.execute(payload as unknown as CharterAssessed['payload']);
  }
}
