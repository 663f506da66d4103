import { Injectable } from '@nestjs/common';
import { CLAIM_CHANGED, type ClaimChanged } from '#claims';
import type { JobHandler } from '#jobs';
import { FollowClaims } from './follow-claims.js';

@Injectable()
export class FollowClaimsJob implements JobHandler {
  readonly name = 'FollowClaims';
  readonly eventType = CLAIM_CHANGED;

  constructor(private readonly follow: FollowClaims) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    await this.follow.execute(payload as unknown as ClaimChanged['payload']);
  }
}
