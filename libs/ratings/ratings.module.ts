import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { FileAccess } from '#files';
import { PersonalData } from '#identity';
import { JobRegistry, type JobHandler, type ScheduledJob } from '#jobs';
import { Database } from '#persistence';
import { AcknowledgeRating } from './acknowledge-rating/acknowledge-rating.js';
import { AddRatingEvidence } from './add-rating-evidence/add-rating-evidence.js';
import { ChangeRating } from './change-rating/change-rating.js';
import { AddClientContact } from './client-contact/add-client-contact.js';
import { ClientContact } from './client-contact/client-contact.js';
import { CorrectRating } from './correct-rating/correct-rating.js';
import { DeleteRatingDraft } from './delete-rating-draft/delete-rating-draft.js';
import { DisputeRating } from './dispute-rating/dispute-rating.js';
import { PartyNames } from './emails/party-names.js';
import { RATING_FILES } from './evidence/file-evidence.js';
import { ExpireRatingsJob } from './expire-ratings/expire-ratings.job.js';
import { ExpireRatings } from './expire-ratings/expire-ratings.js';
import { FollowClaimsJob } from './follow-claims/follow-claims.job.js';
import { FollowClaims } from './follow-claims/follow-claims.js';
import { RATINGS_GRAPHQL } from './graphql/graphql.providers.js';
import { LEDGER_IMPORTS, PurgeLedgerImportsJob, WorkOnImportJob } from './import/import.providers.js';
import { GUARDS, GUARD_SCHEDULES } from './guards/guards.providers.js';
import { MODERATION, MODERATION_HANDLERS, MODERATION_SCHEDULES } from './moderation/moderation.providers.js';
import { ratingParts } from './personal-data/rating-parts.js';
import { PublishDueRatingsJob } from './publish-due-ratings/publish-due-ratings.job.js';
import { PublishDueRatings } from './publish-due-ratings/publish-due-ratings.js';
import { RecordPayment } from './record-payment/record-payment.js';
import { RatingRefusal } from './refusals/rating-refusal.js';
import { ReplyToRating } from './reply-to-rating/reply-to-rating.js';
import { SaveRatingDraft } from './save-rating-draft/save-rating-draft.js';
import { ReturnNoticeJob } from './return-notice/return-notice.job.js';
import { ReturnNotice } from './return-notice/return-notice.js';
import { SendHeldNoticesJob } from './send-held-notices/send-held-notices.job.js';
import { SendHeldNotices } from './send-held-notices/send-held-notices.js';
import { NoticeRecipients } from './send-notice/notice-recipients.js';
import { SendNoticeJob } from './send-notice/send-notice.job.js';
import { SendNotice } from './send-notice/send-notice.js';
import { SubmitRating } from './submit-rating/submit-rating.js';
import { DescribeSupplier } from './supplier/describe-supplier.js';
import { TellAuthorJob } from './tell-author/tell-author.job.js';
import { TellAuthor } from './tell-author/tell-author.js';
import { TellOfProofJob } from './tell-of-proof/tell-of-proof.job.js';
import { TellOfProof } from './tell-of-proof/tell-of-proof.js';
import { WriteNotice } from './send-notice/write-notice.js';
import { FindRating } from './views/find-rating.js';
import { WithdrawRating } from './withdraw-rating/withdraw-rating.js';

const USE_CASES = [
  AcknowledgeRating,
  AddClientContact,
  AddRatingEvidence,
  ClientContact,
  CorrectRating,
  DeleteRatingDraft,
  DisputeRating,
  RecordPayment,
  ReplyToRating,
  SaveRatingDraft,
  SubmitRating,
  WithdrawRating,
];
const HANDLERS = [
  WorkOnImportJob,
  FollowClaimsJob,
  ReturnNoticeJob,
  SendNoticeJob,
  TellAuthorJob,
  TellOfProofJob,
  ...MODERATION_HANDLERS,
] as const;
const SCHEDULES = [
  PurgeLedgerImportsJob,
  ExpireRatingsJob,
  PublishDueRatingsJob,
  SendHeldNoticesJob,
  ...MODERATION_SCHEDULES,
  ...GUARD_SCHEDULES,
] as const;
const BACKGROUND = [
  ExpireRatings,
  FollowClaims,
  PublishDueRatings,
  ReturnNotice,
  SendHeldNotices,
  SendNotice,
  TellAuthor,
  TellOfProof,
];
const PARTS = [ChangeRating, DescribeSupplier, NoticeRecipients, PartyNames, WriteNotice];

/** What suppliers say of how their clients pay: told, heard, published, and passed on to the score. */
@Module({})
export class RatingsModule implements OnModuleInit {
  /** `companies` and `claims` are the same module objects that the application imports. */
  static forRoot(companies: DynamicModule, claims: DynamicModule): DynamicModule {
    return {
      module: RatingsModule,
      imports: [companies, claims],
      providers: [
        ...PARTS,
        ...USE_CASES,
        ...BACKGROUND,
        ...HANDLERS,
        ...SCHEDULES,
        ...RATINGS_GRAPHQL,
        ...LEDGER_IMPORTS,
        ...MODERATION,
        ...GUARDS,
      ],
    };
  }

  constructor(
    private readonly jobs: JobRegistry,
    private readonly files: FileAccess,
    private readonly find: FindRating,
    private readonly module: ModuleRef,
    private readonly database: Database,
    private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    for (const part of ratingParts(this.database)) this.data.register(part);
    for (const handler of HANDLERS) this.jobs.addHandler(this.module.get<JobHandler>(handler));
    for (const schedule of SCHEDULES) this.jobs.addSchedule(this.module.get<ScheduledJob>(schedule));
    // A proof is read by whoever may read the rating: the client must be able to check it.
    this.files.register(RATING_FILES, async (viewer, ratingId) => {
      const seen = await this.find.execute(ratingId, viewer).catch(nobodyOfItsSides);
      return seen !== null;
    });
  }
}

function nobodyOfItsSides(error: unknown): null {
  if (error instanceof RatingRefusal) return null;
  throw error;
}
