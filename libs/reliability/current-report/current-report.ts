import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { isKnownVersion } from '#scoring';
import { RecomputeReliability } from '../recompute-reliability/recompute-reliability.js';
import { ReliabilityReadModel } from '../reliability.read-model.js';
import type { ReliabilityReport } from '../reliability-report.js';

/** The stored answer; a company that was never scored by a model that we know is scored on the spot, so that nobody waits for a job. */
@Injectable()
export class CurrentReport {
  constructor(
    private readonly reports: ReliabilityReadModel,
    private readonly recompute: RecomputeReliability,
  ) {}

  /** Null when the company is unknown or may not be shown. */
  async execute(companyId: CompanyId): Promise<ReliabilityReport | null> {
    const stored = await this.reports.latest(companyId);
    if (stored && isKnownVersion(stored.modelVersion)) return stored;
    await this.recompute.execute([companyId]);
    return this.reports.latest(companyId);
  }
}
