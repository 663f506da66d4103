import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../access/access.decorators.js';
import { CurrentViewer } from '../access/current-viewer.js';
import type { Viewer } from '../access/viewer.js';
import { OrganisationsReadModel } from '../organisations/organisations.read-model.js';
import { ViewerObject } from './viewer.objects.js';

@Resolver()
export class ViewerResolver {
  constructor(private readonly organisations: OrganisationsReadModel) {}

  @Public()
  @Query(() => ViewerObject, { nullable: true, description: 'Who is asking; null for a visitor.' })
  async viewer(@CurrentViewer() viewer: Viewer | null): Promise<ViewerObject | null> {
    if (!viewer) return null;
    const { accountId, membership, ...person } = viewer;
    const memberships = await this.organisations.membershipsOf(accountId);
    const active = memberships.find(({ organisationId }) => organisationId === membership?.organisationId);
    return { id: accountId, ...person, membership: active ?? null, memberships };
  }
}
