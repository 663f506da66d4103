import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '#kernel';
import { Database } from '#persistence';
import { CURRENT_POLICY } from '#scoring';
import type { KnownFacts } from '../known-facts/known-facts.js';
import { KnownFactsReadModel } from '../known-facts/known-facts.read-model.js';
import { RecomputeReliability } from '../recompute-reliability/recompute-reliability.js';
import type { Snapshot } from '../snapshots/snapshot.js';
import { SnapshotStore } from '../snapshots/snapshot.store.js';
import { advanceRun, estimateCompanies, finishRun, startRun } from './scoring-run.js';

export interface ScoreAllOptions {
  /** Start from the beginning even if this day's run is done or stopped halfway. */
  readonly again: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (scored: number, expected: number) => void;
}

export interface ScoreAllResult {
  readonly outcome: 'DONE' | 'ALREADY_DONE' | 'STOPPED';
  /** Companies scored in all, those of an earlier stopped run included. */
  readonly scored: number;
  readonly resumedFrom: number;
  readonly newAnswers: number;
}

interface FullPage {
  readonly factsReadAt: string;
  readonly known: readonly KnownFacts[];
}

const BATCH = 500;

/**
 * Scores every company that may be shown, one page after the other in order of company id: memory does not grow with their
 * number, and a stopped run goes on where it was. While one page is scored, the next is read and the one before is written.
 */
@Injectable()
export class ScoreAllCompanies {
  constructor(
    private readonly knownFacts: KnownFactsReadModel,
    private readonly recompute: RecomputeReliability,
    private readonly snapshots: SnapshotStore,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ again, signal, onProgress }: ScoreAllOptions): Promise<ScoreAllResult> {
    const asOf = this.clock.today();
    const run = await startRun(this.database, asOf, CURRENT_POLICY.version, again);
    if (run.isDone)
      return { outcome: 'ALREADY_DONE', scored: run.scored, resumedFrom: run.scored, newAnswers: 0 };
    const expected = await estimateCompanies(this.database);
    let scored = run.scored;
    let newAnswers = 0;
    let writing = Promise.resolve();
    const write = async ({ known, factsReadAt }: FullPage, snapshots: readonly Snapshot[]) => {
      const reached = {
        lastCompanyId: known[known.length - 1]!.company.identity.companyId,
        scored: scored + known.length,
      };
      newAnswers += await this.snapshots.save(snapshots, factsReadAt, (sql) =>
        advanceRun(sql, asOf, CURRENT_POLICY.version, reached),
      );
      scored = reached.scored;
      onProgress?.(scored, Math.max(scored, expected));
    };
    const nextPage = this.pages(asOf, run.lastCompanyId);
    for (let reading = met(nextPage()); ;) {
      const page = await reading;
      if (page) reading = met(nextPage());
      const snapshots = page && this.recompute.take(page.known, asOf);
      await writing;
      const soFar = { scored, resumedFrom: run.scored, newAnswers };
      if (!page || !snapshots) {
        await finishRun(this.database, asOf, CURRENT_POLICY.version);
        return { outcome: 'DONE', ...soFar };
      }
      if (signal?.aborted) return { outcome: 'STOPPED', ...soFar };
      writing = met(write(page, snapshots));
    }
  }

  private pages(asOf: Day, after: string): () => Promise<FullPage | null> {
    const pages = this.knownFacts.all(asOf, { batchSize: BATCH, after })[Symbol.asyncIterator]();
    return async () => {
      const factsReadAt = await this.snapshots.readingTime();
      const { value, done } = await pages.next();
      return done ? null : { factsReadAt, known: value };
    };
  }
}

/** The error of work that runs ahead is met when it is awaited; until then it must not count as unhandled. */
function met<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
