import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { AnswerCompanyNumber, CompanyNumberArgs, PageArgs, pageInfoOf, UserErrorObject } from '#companies';
import { ClaimsReadModel } from '#claims';
import { Allow, CurrentMembership, CurrentViewer, Public, type Membership, type Viewer } from '#identity';
import { Clock } from '#kernel';
import type { RatingStatus } from '../status/rating-status.js';
import { ListClients } from '../views/list-clients.js';
import { ListRatings } from '../views/list-ratings.js';
import { NameSupplier } from '../views/name-supplier.js';
import { ClientConnectionObject } from './client.object.js';
import { toClient } from './client.mapper.js';
import { PublishedRatingConnectionObject, PublishedRatingsResult } from './published-rating.object.js';
import { RatingStatusEnum } from './rating.enums.js';
import { toPublishedConnection, toPublishedRating, toRatingConnection } from './rating.mapper.js';
import { RatingReader } from './rating-reader.js';
import { RatingResult } from './rating-result.unions.js';
import { RatingConnectionObject } from './rating.object.js';
import { orRefusal } from './refusals.objects.js';

@Resolver()
export class RatingQueriesResolver {
  constructor(
    private readonly ratings: RatingReader,
    private readonly list: ListRatings,
    private readonly clients: ListClients,
    private readonly suppliers: NameSupplier,
    private readonly companies: AnswerCompanyNumber,
    private readonly claims: ClaimsReadModel,
    private readonly clock: Clock,
  ) {}

  @Allow('SIGNED_IN')
  @Query(() => RatingResult, { description: 'One rating, for its author, the rated company and moderators.' })
  rating(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof RatingResult> {
    return orRefusal(this.ratings.read(viewer, id)) as Promise<typeof RatingResult>;
  }

  @Allow('MEMBER')
  @Query(() => RatingConnectionObject, { description: 'What my organisation wrote, latest first.' })
  async myRatings(
    @CurrentMembership() { organisationId }: Membership,
    @Args() page: PageArgs,
    @Args('client', { type: () => ID, nullable: true }) client?: string | null,
    @Args('status', { type: () => RatingStatusEnum, nullable: true }) status?: RatingStatus | null,
  ): Promise<RatingConnectionObject> {
    const filter = { client: client ?? null, status: status ?? null };
    const [ratings, isVerified] = await Promise.all([
      this.list.writtenBy(organisationId, page, filter),
      this.claims.isVerified(organisationId),
    ]);
    const now = this.clock.now();
    return toRatingConnection(ratings, page.after, { side: 'AUTHOR', now, needsClaim: !isVerified });
  }

  @Allow('MEMBER')
  @Query(() => RatingConnectionObject, {
    description: 'What is said of my company, notices to answer first. Empty until the company is claimed.',
  })
  async myRatingNotices(
    @CurrentMembership() { organisationId, companyId }: Membership,
    @Args() page: PageArgs,
    @Args('status', { type: () => RatingStatusEnum, nullable: true }) status?: RatingStatus | null,
  ): Promise<RatingConnectionObject> {
    const now = this.clock.now();
    const isVerified = await this.claims.isVerified(organisationId);
    const ratings = isVerified
      ? await this.list.saidOf(companyId, page, status ?? null)
      : { items: [], hasNextPage: false };
    return toRatingConnection(ratings, page.after, { side: 'CLIENT', now, needsClaim: !isVerified });
  }

  @Allow('MEMBER')
  @Query(() => ClientConnectionObject, {
    description: 'My clients and how they pay us, worst lateness first.',
  })
  async myClients(
    @CurrentMembership() { organisationId }: Membership,
    @Args() page: PageArgs,
    @Args('query', { type: () => String, nullable: true }) query?: string | null,
  ): Promise<ClientConnectionObject> {
    const clients = await this.clients.execute(organisationId, page, query ?? null);
    const edges = clients.items.map(({ cursor, node }) => ({ cursor, node: toClient(node) }));
    return { edges, pageInfo: pageInfoOf(clients, page.after) };
  }

  @Public()
  @Query(() => PublishedRatingsResult, {
    description: 'What suppliers published of a company, latest first.',
  })
  async publishedRatings(
    @Args() args: CompanyNumberArgs,
    @Args() page: PageArgs,
  ): Promise<typeof PublishedRatingsResult> {
    // A context of its own: names of suppliers who signed are facts of other companies, so that the answer is not kept.
    const answer = await this.companies.execute(args, {});
    if (answer instanceof UserErrorObject) return answer;
    const ratings = await this.list.publishedOf(answer.profile.identity.companyId, page);
    const now = this.clock.now();
    const shown = await Promise.all(
      ratings.items.map(async ({ node }) =>
        toPublishedRating(node, await this.suppliers.toPublic(node), now),
      ),
    );
    return Object.assign(
      new PublishedRatingConnectionObject(),
      toPublishedConnection(ratings, page.after, shown),
    );
  }
}
