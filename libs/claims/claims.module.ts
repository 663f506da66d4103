import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { AuditReadModel } from '#audit';
import { FileAccess } from '#files';
import { PersonalData } from '#identity';
import { Database } from '#persistence';
import { ChallengeClaim } from './challenge-claim/challenge-claim.js';
import { ClaimCompany } from './claim-company/claim-company.js';
import { ClaimsReadModel } from './claims.read-model.js';
import { ConfirmCode } from './confirm-code/confirm-code.js';
import { DecideClaim } from './decide-claim/decide-claim.js';
import { TellOrganisation } from './emails/tell-organisation.js';
import { ClaimsResolver } from './graphql/claims.resolver.js';
import { CompanyClaimResolver } from './graphql/company-claim.resolver.js';
import { CreateOrganisationResolver } from './graphql/create-organisation.resolver.js';
import { claimParts } from './personal-data/claim-parts.js';
import { WithdrawClaim } from './withdraw-claim/withdraw-claim.js';

const USE_CASES = [ChallengeClaim, ClaimCompany, ConfirmCode, DecideClaim, TellOrganisation, WithdrawClaim];
const GRAPHQL = [ClaimsResolver, CompanyClaimResolver, CreateOrganisationResolver];

/** Which organisation acts for which company, and how it proved it. */
@Module({})
export class ClaimsModule implements OnModuleInit {
  /** `companies` is the same module object that the application imports. */
  static forRoot(companies: DynamicModule): DynamicModule {
    return {
      module: ClaimsModule,
      imports: [companies],
      providers: [ClaimsReadModel, ...USE_CASES, ...GRAPHQL],
      exports: [ClaimsReadModel, TellOrganisation],
    };
  }

  constructor(
    private readonly files: FileAccess,
    private readonly claims: ClaimsReadModel,
    private readonly database: Database,
    private readonly data: PersonalData,
    private readonly audit: AuditReadModel,
  ) {}

  /** A proof is read by whoever handed it in, and by moderators. */
  onModuleInit(): void {
    for (const part of claimParts(this.database, this.audit)) this.data.register(part);
    this.files.register('CLAIM', async ({ isModerator, membership }, claimId) => {
      if (isModerator) return true;
      const claim = await this.claims.claim(claimId);
      return claim !== null && claim.organisationId === membership?.organisationId;
    });
  }
}
