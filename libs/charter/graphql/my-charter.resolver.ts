import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Allow,
  CurrentMembership,
  CurrentViewer,
  memberOf,
  type Member,
  type Membership,
  type Viewer,
} from '#identity';
import { Clock } from '#kernel';
import { ConfirmSignature } from '../confirm-signature/confirm-signature.js';
import { MembershipsReadModel } from '../memberships.read-model.js';
import { CharterRefusal } from '../refusals/charter-refusal.js';
import { MaySign } from '../sign-charter/may-sign.js';
import { SignCharter, type SignCharterCommand } from '../sign-charter/sign-charter.js';
import { WaitingSigning } from '../sign-charter/waiting-signing.js';
import type { MembershipRecord } from '../store/membership-record.js';
import { WithdrawFromCharter } from '../withdraw-from-charter/withdraw-from-charter.js';
import type { CharterMembershipObject } from './charter-membership.object.js';
import { CharterMembershipResult, orCharterRefusal, SignCharterResult } from './charter-result.union.js';
import { SignCharterInput } from './charter.inputs.js';
import { toCharterMembership } from './charter.mapper.js';
import { MyCharterObject, toCharterSigning } from './my-charter.object.js';

@Resolver()
export class MyCharterResolver {
  constructor(
    private readonly memberships: MembershipsReadModel,
    private readonly maySign: MaySign,
    private readonly signings: WaitingSigning,
    private readonly sign: SignCharter,
    private readonly confirm: ConfirmSignature,
    private readonly withdraw: WithdrawFromCharter,
    private readonly clock: Clock,
  ) {}

  @Allow('MEMBER')
  @Query(() => MyCharterObject, { description: 'What my organisation signed, and whether it can sign now.' })
  async myCharter(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() organisation: Membership,
  ): Promise<MyCharterObject> {
    const member = memberOf(viewer, organisation);
    const [membership, obstacle, signing] = await Promise.all([
      this.memberships.currentOf(member.organisationId),
      this.maySign.obstacle(member),
      this.signings.of(member),
    ]);
    return {
      membership: membership && this.shown(membership),
      obstacle: obstacle && { code: obstacle.code, message: obstacle.text },
      signing: signing && toCharterSigning(signing),
    };
  }

  @Allow('OWNER')
  @Mutation(() => SignCharterResult, {
    description:
      'Declares that my company signs the charter, and sends a code to my address. For the first time, a new version or another term. A membership when there is nothing to sign.',
  })
  signCharter(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() organisation: Membership,
    @Args('input') input: SignCharterInput,
  ): Promise<typeof SignCharterResult> {
    const member = memberOf(viewer, organisation);
    return orCharterRefusal(this.begin(member, { ...input, member, email: viewer.email }));
  }

  @Allow('OWNER')
  @Mutation(() => CharterMembershipResult, {
    description: 'Takes the code of the e-mail: the charter is signed.',
  })
  confirmCharterSignature(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() organisation: Membership,
    @Args('signingId', { type: () => ID }) signingId: string,
    @Args('code') code: string,
  ): Promise<typeof CharterMembershipResult> {
    const confirmed = this.confirm.execute(memberOf(viewer, organisation), signingId, code);
    return orCharterRefusal(confirmed.then((membership) => this.shown(membership)));
  }

  @Allow('OWNER')
  @Mutation(() => CharterMembershipResult, { description: 'Ends the commitment of my company.' })
  withdrawFromCharter(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() organisation: Membership,
  ): Promise<typeof CharterMembershipResult> {
    const ended = this.withdraw.execute(memberOf(viewer, organisation));
    return orCharterRefusal(ended.then((membership) => this.shown(membership)));
  }

  /** Signing twice is no fault: it answers with what is signed. */
  private async begin(member: Member, command: SignCharterCommand) {
    try {
      return toCharterSigning(await this.sign.execute(command));
    } catch (error) {
      const isSigned = error instanceof CharterRefusal && error.code === 'ALREADY_SIGNED';
      const signed = isSigned ? await this.memberships.currentOf(member.organisationId) : null;
      if (!signed) throw error;
      return this.shown(signed);
    }
  }

  private shown(membership: MembershipRecord): CharterMembershipObject {
    return toCharterMembership(membership, this.clock.today());
  }
}
