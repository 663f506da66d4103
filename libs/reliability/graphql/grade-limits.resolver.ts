import { Field, Float, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { policyOf, type Grade } from '#scoring';
import { GradeEnum } from './reliability.enums.js';
import { ReliabilityReportObject } from './reliability-report.object.js';

@ObjectType('GradeLimit', { description: 'Where a grade begins on the scale of scores.' })
export class GradeLimitObject {
  @Field(() => GradeEnum)
  grade!: Grade;

  @Field(() => Float, { description: 'The lowest score of this grade, 0 to 100.' })
  from!: number;
}

@Resolver(() => ReliabilityReportObject)
export class GradeLimitsResolver {
  @ResolveField(() => [GradeLimitObject], {
    description: 'Grades of the model that gave this answer, best first.',
  })
  gradeLimits(@Parent() { modelVersion }: ReliabilityReportObject): readonly GradeLimitObject[] {
    return policyOf(modelVersion).grades.value;
  }
}
