import { Injectable } from '@nestjs/common';
import { COMPANY_FACTS_CHANGED, type CompanyFactsChanged } from '#companies';
import type { JobHandler } from '#jobs';
import type { CompanyId } from '#kernel';
import { RecomputeReliability } from './recompute-reliability.js';

@Injectable()
export class RecomputeReliabilityJob implements JobHandler {
  readonly name = 'RecomputeReliability';
  readonly eventType = COMPANY_FACTS_CHANGED;

  constructor(private readonly recompute: RecomputeReliability) {}

  async handle(payload: Record<string, unknown>): Promise<void> {
    const { companyIds } = payload as CompanyFactsChanged['payload'];
    await this.recompute.execute(companyIds as readonly CompanyId[]);
  }
}
