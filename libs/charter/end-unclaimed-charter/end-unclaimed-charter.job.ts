import { Injectable } from '@nestjs/common';
import { CLAIM_CHANGED, type ClaimChanged } from '#claims';
import type { JobHandler } from '#jobs';
import { EndUnclaimedCharter } from './end-unclaimed-charter.js';

@Injectable()
export class EndUnclaimedCharterJob implements JobHandler {
  readonly name = 'EndUnclaimedCharter';
  readonly eventType = CLAIM_CHANGED;

  constructor(private readonly end: EndUnclaimedCharter) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    await this.end.execute(payload as unknown as ClaimChanged['payload']);
  }
}
