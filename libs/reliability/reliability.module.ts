import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '#jobs';
import { CurrentReport } from './current-report/current-report.js';
import { AnswerReliability } from './graphql/answer-reliability.js';
import { GradeLimitsResolver } from './graphql/grade-limits.resolver.js';
import { ReliabilityResolver } from './graphql/reliability.resolver.js';
import { RecomputeReliabilityJob } from './recompute-reliability/recompute-reliability.job.js';
import { RecomputeReliability } from './recompute-reliability/recompute-reliability.js';
import { RefreshReliabilityJob } from './refresh-reliability/refresh-reliability.job.js';
import { RefreshReliability } from './refresh-reliability/refresh-reliability.js';
import { ReliabilityReadModel } from './reliability.read-model.js';
import { ReportAsOf } from './report-as-of/report-as-of.js';
import { SnapshotStore } from './snapshots/snapshot.store.js';

const SERVICES = [CurrentReport, ReliabilityReadModel, ReportAsOf];
const BACKGROUND = [
  SnapshotStore,
  RecomputeReliability,
  RecomputeReliabilityJob,
  RefreshReliability,
  RefreshReliabilityJob,
];
const GRAPHQL = [AnswerReliability, ReliabilityResolver, GradeLimitsResolver];

/** Will a company pay, on time? Gathers facts, scores them, stores dated answers and serves them. */
@Module({})
export class ReliabilityModule implements OnModuleInit {
  /** `companies` is the same module object that the application imports: facts come from its read model. */
  static forRoot(companies: DynamicModule): DynamicModule {
    return {
      module: ReliabilityModule,
      imports: [companies],
      providers: [...SERVICES, ...BACKGROUND, ...GRAPHQL],
      exports: SERVICES,
    };
  }

  constructor(
    private readonly jobs: JobRegistry,
    private readonly recompute: RecomputeReliabilityJob,
    private readonly refresh: RefreshReliabilityJob,
  ) {}

  onModuleInit(): void {
    this.jobs.addHandler(this.recompute);
    this.jobs.addSchedule(this.refresh);
  }
}
