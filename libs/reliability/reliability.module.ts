import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { CharterStandingsReadModel } from '#charter';
import { JobRegistry } from '#jobs';
import { PaymentEvidenceReadModel } from '#ratings';
import { CurrentReport } from './current-report/current-report.js';
import { AnswerReliability } from './graphql/answer-reliability.js';
import { GradeLimitsResolver } from './graphql/grade-limits.resolver.js';
import { ReportDetailsResolver } from './graphql/report-details.resolver.js';
import { ReliabilityResolver } from './graphql/reliability.resolver.js';
import { ScoreWhatIfResolver } from './graphql/what-if/score-what-if.resolver.js';
import { KnownFactsReadModel } from './known-facts/known-facts.read-model.js';
import { RecomputeOnCharterJob } from './recompute-reliability/recompute-on-charter.job.js';
import { RecomputeOnPaymentEvidenceJob } from './recompute-reliability/recompute-on-payment-evidence.job.js';
import { RecomputeReliabilityJob } from './recompute-reliability/recompute-reliability.job.js';
import { RecomputeReliability } from './recompute-reliability/recompute-reliability.js';
import { RefreshReliabilityJob } from './refresh-reliability/refresh-reliability.job.js';
import { RefreshReliability } from './refresh-reliability/refresh-reliability.js';
import { ReliabilityReadModel } from './reliability.read-model.js';
import { ReportAsOf } from './report-as-of/report-as-of.js';
import { RefreshSectorPaymentsJob } from './sector-payments/refresh-sector-payments.job.js';
import { RefreshSectorPayments } from './sector-payments/refresh-sector-payments.js';
import { SectorPaymentsReadModel } from './sector-payments/sector-payments.read-model.js';
import { SnapshotStore } from './snapshots/snapshot.store.js';
import { AskWhatIf } from './what-if/ask-what-if.js';

const SERVICES = [CurrentReport, ReliabilityReadModel, ReportAsOf];
const FACTS = [PaymentEvidenceReadModel, CharterStandingsReadModel, KnownFactsReadModel];
const BACKGROUND = [
  SnapshotStore,
  RecomputeReliability,
  RecomputeReliabilityJob,
  RecomputeOnPaymentEvidenceJob,
  RecomputeOnCharterJob,
  RefreshReliability,
  RefreshReliabilityJob,
  RefreshSectorPayments,
  RefreshSectorPaymentsJob,
];
const GRAPHQL = [
  AnswerReliability,
  AskWhatIf,
  SectorPaymentsReadModel,
  ReliabilityResolver,
  ReportDetailsResolver,
  ScoreWhatIfResolver,
  GradeLimitsResolver,
];

/** Will a company pay, on time? Gathers facts, scores them, stores dated answers and serves them. */
@Module({})
export class ReliabilityModule implements OnModuleInit {
  /** `companies` is the same module object that the application imports: facts come from its read model. */
  static forRoot(companies: DynamicModule): DynamicModule {
    return {
      module: ReliabilityModule,
      imports: [companies],
      providers: [...SERVICES, ...FACTS, ...BACKGROUND, ...GRAPHQL],
      exports: SERVICES,
    };
  }

  constructor(
    private readonly jobs: JobRegistry,
    private readonly recompute: RecomputeReliabilityJob,
    private readonly recomputeOnPayments: RecomputeOnPaymentEvidenceJob,
    private readonly recomputeOnCharter: RecomputeOnCharterJob,
    private readonly refresh: RefreshReliabilityJob,
    private readonly refreshSectors: RefreshSectorPaymentsJob,
  ) {}

  onModuleInit(): void {
    this.jobs.addHandler(this.recompute);
    this.jobs.addHandler(this.recomputeOnPayments);
    this.jobs.addHandler(this.recomputeOnCharter);
    this.jobs.addSchedule(this.refresh);
    this.jobs.addSchedule(this.refreshSectors);
  }
}
