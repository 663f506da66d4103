import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ClaimsReadModel } from '#claims';
import type { OrganisationSigns } from '#identity';
import { Clock, type CompanyId } from '#kernel';
import { PartyNames } from '../../emails/party-names.js';
import { explainCluster, explainRush, explainSameGroup } from '../explain.js';
import type { FoundSign } from '../found-sign.js';
import { guardPolicyOn, type GuardPolicy } from '../policy/guard-policy.js';
import { findClusters, type Cluster } from '../raters/find-clusters.js';
import { findRush } from '../raters/find-rush.js';
import { LoadRaters, ownDomainsOf } from '../raters/load-raters.js';
import type { Rater } from '../raters/rater.js';

const MS_PER_DAY = 86_400_000;

/** Everything that the raters of one client have in common with each other and with it. */
@Injectable()
export class SignsOfClient {
  constructor(
    private readonly load: LoadRaters,
    private readonly claims: ClaimsReadModel,
    private readonly names: PartyNames,
    private readonly clock: Clock,
  ) {}

  async execute(clientCompanyId: CompanyId): Promise<FoundSign[]> {
    const policy = guardPolicyOn(this.clock.today());
    const since = new Date(this.clock.now().getTime() - policy.windowDays.value * MS_PER_DAY);
    const holders = await this.claims.verifiedOrganisations([clientCompanyId]);
    const holder = holders.get(clientCompanyId)?.[0] ?? null;
    const most = policy.mostRatersPerClient.value;
    const { raters, client } = await this.load.execute(clientCompanyId, holder, { since, most });
    const clusters = await Promise.all(
      findClusters(raters, policy).map((cluster) => this.signsOfCluster(cluster, policy)),
    );
    return [
      ...clusters.flat(),
      ...(client ? raters.flatMap((rater) => signsOfGroup(rater, client, policy)) : []),
      ...signsOfRush(raters, clientCompanyId, policy),
    ];
  }

  private async signsOfCluster(
    { raters, shared, weight }: Cluster,
    { clusterSize }: GuardPolicy,
  ): Promise<FoundSign[]> {
    const names = await Promise.all(raters.map(({ companyId }) => this.names.execute(companyId)));
    const explanation = explainCluster(names, shared);
    const fingerprint = hashOf(raters.map(({ organisationId }) => organisationId));
    const kind = raters.length >= clusterSize.value ? 'CLUSTER' : 'SHARED_SIGNS';
    const ratingIds = raters.flatMap(({ ratings }) => ratings.map(({ ratingId }) => ratingId));
    return ratingIds.map((ratingId) => ({
      kind,
      ratingId,
      relatedRatingIds: ratingIds.filter((other) => other !== ratingId),
      fingerprint,
      weight,
      explanation,
      isRelatedParty: false,
    }));
  }
}

function signsOfGroup(rater: Rater, client: OrganisationSigns, policy: GuardPolicy): FoundSign[] {
  const isMember = rater.accountIds.some((id) => client.accountIds.includes(id));
  const clientDomains = ownDomainsOf(client);
  const isDomain = rater.ownDomains.some((domain) => clientDomains.includes(domain));
  if (!isMember && !isDomain) return [];
  const shared = isMember ? ('MEMBER' as const) : ('DOMAIN' as const);
  return rater.ratings.map(({ ratingId }) => ({
    kind: 'SAME_GROUP',
    ratingId,
    relatedRatingIds: [],
    fingerprint: hashOf([rater.organisationId, client.organisationId, shared]),
    weight: policy.weights[shared].value,
    explanation: explainSameGroup([shared]),
    isRelatedParty: true,
  }));
}

function signsOfRush(raters: readonly Rater[], clientCompanyId: CompanyId, policy: GuardPolicy): FoundSign[] {
  const rush = findRush(raters, policy);
  if (!rush) return [];
  const { ratingId, relatedRatingIds, isNegative } = rush;
  const days = policy.newAuthorsWithinDays.value;
  return [
    {
      kind: 'VELOCITY',
      ratingId,
      relatedRatingIds,
      fingerprint: hashOf([clientCompanyId, ratingId]),
      weight: policy.rushWeight.value,
      explanation: explainRush(relatedRatingIds.length + 1, days, isNegative),
      isRelatedParty: false,
    },
  ];
}

/** Ids stay out of the sign: it would be one more place to forget them in. */
function hashOf(ids: readonly string[]): string {
  return createHash('sha256').update(ids.join(' ')).digest('hex').slice(0, 32);
}
