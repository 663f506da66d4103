import { Injectable, Logger } from '@nestjs/common';
import { Clock, type CompanyId, type Day } from '#kernel';
import { ScoringError } from '#scoring';
import type { KnownFacts } from '../known-facts/known-facts.js';
import { KnownFactsReadModel } from '../known-facts/known-facts.read-model.js';
import { takeSnapshot, type Snapshot } from '../snapshots/snapshot.js';
import { SnapshotStore } from '../snapshots/snapshot.store.js';

/** Scores companies from what is known of them today and stores the answers. Running it twice changes nothing. */
@Injectable()
export class RecomputeReliability {
  private readonly logger = new Logger('Reliability');

  constructor(
    private readonly knownFacts: KnownFactsReadModel,
    private readonly snapshots: SnapshotStore,
    private readonly clock: Clock,
  ) {}

  /** Returns how many answers are new. Companies that are unknown or may not be shown lose theirs. */
  async execute(companyIds: readonly CompanyId[]): Promise<number> {
    const asOf = this.clock.today();
    const factsReadAt = await this.snapshots.readingTime();
    const known = await this.knownFacts.of(companyIds, asOf);
    const disclosed = new Set(known.map(({ company }) => company.identity.companyId));
    await this.snapshots.forget(companyIds.filter((id) => !disclosed.has(id)));
    return this.snapshots.save(this.take(known, asOf), factsReadAt);
  }

  /** One company whose facts cannot be scored keeps its former answer and does not hold back the others. */
  take(known: readonly KnownFacts[], asOf: Day): Snapshot[] {
    return known.flatMap((facts) => {
      try {
        return [takeSnapshot(facts, asOf)];
      } catch (error) {
        if (!(error instanceof ScoringError)) throw error;
        this.logger.error(`${facts.company.identity.companyId} cannot be scored: ${error.message}`);
        return [];
      }
    });
  }
}
