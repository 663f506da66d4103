import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AnswerCompanyNumber,
  CompanyObject,
  DayScalar,
  UserErrorObject,
  type CompanyRefusal,
  type QueryContext,
} from '#companies';
import { Public } from '#identity';
import type { Day } from '#kernel';
import { AnswerReliability } from './answer-reliability.js';
import { ReliabilityReportArgs } from './reliability-report.args.js';
import { ReliabilityReportObject } from './reliability-report.object.js';
import { ReliabilityReportResult } from './reliability-report.union.js';

@Resolver(() => CompanyObject)
export class ReliabilityResolver {
  constructor(
    private readonly companies: AnswerCompanyNumber,
    private readonly reliabilityOf: AnswerReliability,
  ) {}

  @Public()
  @Query(() => ReliabilityReportResult, {
    description:
      'Will this company pay, on time? Without `asOf`, the stored answer; with it, the answer from what was known on that day.',
  })
  async reliabilityReport(
    @Args() args: ReliabilityReportArgs,
    @Context() context: QueryContext,
  ): Promise<ReliabilityReportObject | CompanyRefusal> {
    const answer = await this.companies.execute(args, context);
    return answer instanceof UserErrorObject
      ? answer
      : this.reliabilityOf.execute(answer.profile.identity, args.asOf);
  }

  @ResolveField(() => ReliabilityReportObject, {
    description: 'The stored answer; with `asOf`, the answer from what was known on that day.',
  })
  reliability(
    @Parent() { id, activity, sizeCategory }: CompanyObject,
    @Args('asOf', { type: () => DayScalar, nullable: true }) asOf?: Day,
  ): Promise<ReliabilityReportObject> {
    return this.reliabilityOf.execute(
      {
        companyId: id,
        activityScheme: activity?.scheme ?? null,
        activityCode: activity?.code ?? null,
        sizeCategory,
      },
      asOf,
    );
  }
}
