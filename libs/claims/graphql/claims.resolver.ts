import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '#companies';
import { Allow, CurrentMembership, CurrentViewer, type Membership, type Viewer } from '#identity';
import { ChallengeClaim } from '../challenge-claim/challenge-claim.js';
import { ClaimCompany } from '../claim-company/claim-company.js';
import { claimantOf } from '../claimant.js';
import { ClaimsReadModel } from '../claims.read-model.js';
import { ConfirmCode } from '../confirm-code/confirm-code.js';
import { DecideClaim } from '../decide-claim/decide-claim.js';
import { WithdrawClaim } from '../withdraw-claim/withdraw-claim.js';
import { CompanyClaimResult, orClaimRefusal } from './claim-result.union.js';
import { ClaimCompanyInput, DecideClaimInput, toProofRequest } from './claim.inputs.js';
import { toClaimConnection, toCompanyClaim } from './claim.mapper.js';
import { CompanyClaimConnectionObject } from './company-claim-connection.object.js';
import { CompanyClaimObject } from './company-claim.object.js';

@Resolver()
export class ClaimsResolver {
  constructor(
    private readonly claims: ClaimsReadModel,
    private readonly claim: ClaimCompany,
    private readonly confirm: ConfirmCode,
    private readonly challenge: ChallengeClaim,
    private readonly decide: DecideClaim,
    private readonly withdraw: WithdrawClaim,
  ) {}

  @Allow('MEMBER')
  @Query(() => [CompanyClaimObject], {
    description: 'The claims of my organisation on its company, latest first.',
  })
  async myClaims(@CurrentMembership() { organisationId }: Membership): Promise<CompanyClaimObject[]> {
    return (await this.claims.ofOrganisation(organisationId)).map(toCompanyClaim);
  }

  @Allow('MODERATOR')
  @Query(() => CompanyClaimConnectionObject, {
    description: 'Proofs and challenges to decide on, the longest waiting first.',
  })
  async claimQueue(@Args() { first, after }: PageArgs): Promise<CompanyClaimConnectionObject> {
    return toClaimConnection(await this.claims.queue(first, after), after);
  }

  @Allow('MODERATOR')
  @Query(() => CompanyClaimObject, {
    nullable: true,
    description: 'One claim, for whoever decides on it. Null when there is none.',
  })
  async companyClaim(@Args('id', { type: () => ID }) id: string): Promise<CompanyClaimObject | null> {
    const claim = await this.claims.claim(id);
    return claim && toCompanyClaim(claim);
  }

  @Allow('OWNER')
  @Mutation(() => CompanyClaimResult, {
    description: 'Begins to prove that my organisation acts for its company.',
  })
  claimCompany(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('input') input: ClaimCompanyInput,
  ): Promise<typeof CompanyClaimResult> {
    const claimant = claimantOf(viewer, membership);
    const request = toProofRequest(input);
    return this.answer(this.claim.execute({ claimant, language: viewer.language, request }));
  }

  @Allow('OWNER')
  @Mutation(() => CompanyClaimResult, { description: 'Takes the code of the e-mail or the letter.' })
  confirmClaimCode(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('claimId', { type: () => ID }) claimId: string,
    @Args('code') code: string,
  ): Promise<typeof CompanyClaimResult> {
    return this.answer(
      this.confirm.execute(claimantOf(viewer, membership), claimId, code).then(() => claimId),
    );
  }

  @Allow('OWNER')
  @Mutation(() => CompanyClaimResult, {
    description: 'Says, with a document, that the wrong organisation acts for my company.',
  })
  challengeClaim(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('reason') reason: string,
    @Args('fileIds', { type: () => [ID], defaultValue: [] }) fileIds: string[],
  ): Promise<typeof CompanyClaimResult> {
    return this.answer(this.challenge.execute({ claimant: claimantOf(viewer, membership), reason, fileIds }));
  }

  @Allow('OWNER')
  @Mutation(() => CompanyClaimResult, { description: 'Gives up a claim, or the hold on the company.' })
  withdrawClaim(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('claimId', { type: () => ID }) claimId: string,
  ): Promise<typeof CompanyClaimResult> {
    return this.answer(this.withdraw.execute(claimantOf(viewer, membership), claimId).then(() => claimId));
  }

  @Allow('MODERATOR')
  @Mutation(() => CompanyClaimResult, {
    description: 'Decides on a claim with a reason of the closed list and a statement.',
  })
  decideClaim(
    @CurrentViewer() { accountId }: Viewer,
    @Args('input') input: DecideClaimInput,
  ): Promise<typeof CompanyClaimResult> {
    return this.answer(this.decide.execute({ ...input, moderatorId: accountId }).then(() => input.claimId));
  }

  private answer(step: Promise<string>): Promise<typeof CompanyClaimResult> {
    return orClaimRefusal(step.then(async (claimId) => toCompanyClaim((await this.claims.claim(claimId))!)));
  }
}
