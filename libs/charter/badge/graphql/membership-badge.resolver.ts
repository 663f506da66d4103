import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IDENTITY_OPTIONS, type IdentityOptions } from '#identity';
import { CharterMembershipObject } from '../../graphql/charter-membership.object.js';
import { BadgeReadModel } from '../badge.read-model.js';
import { verifyAddress } from '../issuer/issuer.js';
import { BadgeObject } from './badge.objects.js';

@Resolver(() => CharterMembershipObject)
export class MembershipBadgeResolver {
  constructor(
    private readonly badges: BadgeReadModel,
    @Inject(IDENTITY_OPTIONS) private readonly options: Pick<IdentityOptions, 'publicUrl'>,
  ) {}

  @ResolveField(() => BadgeObject, {
    nullable: true,
    description: 'The badge in force. Null within a minute after the signature, while it is issued.',
  })
  async badge(@Parent() { id, code }: CharterMembershipObject): Promise<BadgeObject | null> {
    const badge = await this.badges.currentOf(id);
    if (!badge) return null;
    const { credentialId, tier, validUntil, jwt } = badge;
    const path = `/api/badges/${code}`;
    return {
      credentialId,
      tier,
      validUntil,
      jwt,
      verifyAddress: verifyAddress(this.options.publicUrl, code),
      pngPath: `${path}.png`,
      svgPath: `${path}.svg`,
      jsonPath: `${path}.json`,
      qrPath: `${path}.qr`,
    };
  }
}
