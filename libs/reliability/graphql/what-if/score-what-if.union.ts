import { createUnionType, ObjectType } from '@nestjs/graphql';
import { COMPANY_REFUSALS, UserErrorObject } from '#companies';
import { ScoreWhatIfObject } from './score-what-if.object.js';

@ObjectType('BadSuppositionError', {
  implements: () => UserErrorObject,
  description:
    'Returned when a supposition is impossible: more invoices than are open, a day in the past, an absurd number.',
})
export class BadSuppositionErrorObject extends UserErrorObject {}

export const ScoreWhatIfResult = createUnionType({
  name: 'ScoreWhatIfResult',
  types: () => [ScoreWhatIfObject, BadSuppositionErrorObject, ...COMPANY_REFUSALS] as const,
});
