import { Injectable } from '@nestjs/common';
import { CHARTER_CHANGED, type CharterChanged } from '#charter';
import type { JobHandler } from '#jobs';
import { RecomputeReliability } from './recompute-reliability.js';

@Injectable()
export class RecomputeOnCharterJob implements JobHandler {
  readonly name = 'RecomputeOnCharter';
  readonly eventType = CHARTER_CHANGED;

  constructor(private readonly recompute: RecomputeReliability) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    const { companyId } = payload as CharterChanged['payload'];
    await this.recompute.execute([companyId]);
  }
}
