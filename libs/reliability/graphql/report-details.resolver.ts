import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { attackCost, attackText, policyOf } from '#scoring';
import { ReliabilityReadModel } from '../reliability.read-model.js';
import { SectorPaymentsReadModel } from '../sector-payments/sector-payments.read-model.js';
import { AttackCostObject } from './attack-cost.object.js';
import { ReliabilityReportObject } from './reliability-report.object.js';
import { ScorePointObject } from './score-point.object.js';
import { SectorPaymentsObject } from './sector-payments.object.js';

/** What stands beside the score, read or worked out only when it is asked for. */
@Resolver(() => ReliabilityReportObject)
export class ReportDetailsResolver {
  constructor(
    private readonly reports: ReliabilityReadModel,
    private readonly sectors: SectorPaymentsReadModel,
  ) {}

  @ResolveField(() => AttackCostObject, {
    nullable: true,
    complexity: 20,
    description:
      'How many colluding verified suppliers would move this score by about one grade; null when there is no score to move.',
  })
  async attackCost(
    @Parent() { companyId, score, facts, asOf, modelVersion }: ReliabilityReportObject,
  ): Promise<AttackCostObject | null> {
    if (score === null) return null;
    const known = facts ?? (await this.reports.latestFacts(companyId));
    const cost = known && attackCost(known, asOf, policyOf(modelVersion));
    return cost && { ...cost, explanation: attackText(cost) };
  }

  @ResolveField(() => [ScorePointObject], {
    description: 'Every stored answer, oldest first: one point per day on which the answer changed.',
  })
  async history(@Parent() { companyId, asOf }: ReliabilityReportObject): Promise<ScorePointObject[]> {
    const points = await this.reports.points(companyId);
    return points.filter((point) => point.asOf <= asOf);
  }

  @ResolveField(() => SectorPaymentsObject, {
    nullable: true,
    description:
      'The same figures over companies of the same activity and size; null below the k-anonymity limit, and beside the answer of a past day.',
  })
  async sectorPayments(@Parent() { sector }: ReliabilityReportObject): Promise<SectorPaymentsObject | null> {
    return sector && this.sectors.of(sector);
  }
}
