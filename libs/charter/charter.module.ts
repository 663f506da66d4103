import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { FileAccess } from '#files';
import { PersonalData } from '#identity';
import { JobRegistry, type JobHandler, type ScheduledJob } from '#jobs';
import { Database } from '#persistence';
import { BADGE_CONTROLLERS, BADGE_HANDLERS, BADGE_SCHEDULES, BADGES } from './badge/badge.providers.js';
import { PLAN_FILES, REVIEW_FILES } from './breach/attach-review-files.js';
import { BREACH, BREACH_HANDLERS, BREACH_SCHEDULES } from './breach/breach.providers.js';
import { reviewParts } from './breach/personal-data/review-parts.js';
import { MayReadReviewFiles } from './breach/views/may-read-review-files.js';
import {
  CERTIFICATE,
  CERTIFICATE_CONTROLLERS,
  CERTIFICATE_HANDLERS,
} from './certificate/certificate.providers.js';
import { configuredCertificate } from './certificate/signing/configured-certificate.js';
import type { SigningFiles } from './certificate/signing/read-signing-certificate.js';
import { CharterMembershipResolver } from './graphql/charter-membership.resolver.js';
import { CharterResolver } from './graphql/charter.resolver.js';
import { CharterRulesResolver } from './graphql/charter-rules.resolver.js';
import { INVOICE, INVOICE_CONTROLLERS } from './invoice/invoice.providers.js';
import { MembershipsReadModel } from './memberships.read-model.js';
import { signatureParts } from './personal-data/signature-parts.js';
import { SIGNING, SIGNING_HANDLERS, SIGNING_SCHEDULES } from './sign-charter/signing.providers.js';
import { REGISTER, REGISTER_CONTROLLERS } from './register/register.providers.js';
import { TIERS, TIER_SCHEDULES } from './tiers/tiers.providers.js';
import { CharterVersions } from './versions/charter-versions.js';

const GRAPHQL = [CharterMembershipResolver, CharterResolver, CharterRulesResolver];
const HANDLERS = [
  ...SIGNING_HANDLERS,
  ...BREACH_HANDLERS,
  ...BADGE_HANDLERS,
  ...CERTIFICATE_HANDLERS,
] as const;
const SCHEDULES = [...SIGNING_SCHEDULES, ...TIER_SCHEDULES, ...BREACH_SCHEDULES, ...BADGE_SCHEDULES] as const;

/** Who promised to pay well, how the promise is measured, and how anybody checks it. */
@Module({})
export class CharterModule implements OnModuleInit {
  /**
   * `companies` and `claims` are the same module objects that the application imports; `signing`: the operator's own certificate.
   */
  static forRoot(
    companies: DynamicModule,
    claims: DynamicModule,
    signing: SigningFiles | null,
  ): DynamicModule {
    return {
      module: CharterModule,
      imports: [companies, claims],
      controllers: [
        ...BADGE_CONTROLLERS,
        ...CERTIFICATE_CONTROLLERS,
        ...INVOICE_CONTROLLERS,
        ...REGISTER_CONTROLLERS,
      ],
      providers: [
        CharterVersions,
        MembershipsReadModel,
        ...SIGNING,
        ...TIERS,
        ...BREACH,
        ...BADGES,
        configuredCertificate(signing),
        ...CERTIFICATE,
        ...INVOICE,
        ...REGISTER,
        ...GRAPHQL,
      ],
      exports: [MembershipsReadModel],
    };
  }

  constructor(
    private readonly jobs: JobRegistry,
    private readonly files: FileAccess,
    private readonly mayReadReviewFiles: MayReadReviewFiles,
    private readonly module: ModuleRef,
    private readonly database: Database,
    private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    for (const part of [...signatureParts(this.database), ...reviewParts(this.database)])
      this.data.register(part);
    for (const handler of HANDLERS) this.jobs.addHandler(this.module.get<JobHandler>(handler));
    for (const schedule of SCHEDULES) this.jobs.addSchedule(this.module.get<ScheduledJob>(schedule));
    for (const type of [REVIEW_FILES, PLAN_FILES] as const)
      this.files.register(type, (viewer, reviewId) =>
        this.mayReadReviewFiles.execute(viewer, reviewId, type),
      );
  }
}
