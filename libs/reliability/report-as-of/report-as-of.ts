import { Injectable } from '@nestjs/common';
import { Clock, DomainError, type CompanyId, type Day } from '#kernel';
import { KnownFactsReadModel } from '../known-facts/known-facts.read-model.js';
import { takeSnapshot } from '../snapshots/snapshot.js';
import type { ReliabilityReport } from '../reliability-report.js';

/** The answer that today's model gives from what was known on a past day. Nothing is stored: it is a question, not a fact. */
@Injectable()
export class ReportAsOf {
  constructor(
    private readonly knownFacts: KnownFactsReadModel,
    private readonly clock: Clock,
  ) {}

  /**
   * Null when the company is unknown or may not be shown.
   * @throws DomainError `DAY_IN_THE_FUTURE`: nobody knows yet what will be known then
   */
  async execute(companyId: CompanyId, asOf: Day): Promise<ReliabilityReport | null> {
    if (asOf > this.clock.today()) {
      throw new DomainError('DAY_IN_THE_FUTURE', 'The day of a report cannot lie in the future.', 'asOf');
    }
    const [known] = await this.knownFacts.of([companyId], asOf);
    if (!known) return null;
    const { facts, scorecard } = takeSnapshot(known, asOf);
    return { ...scorecard, companyId, computedAt: this.clock.now(), facts };
  }
}
