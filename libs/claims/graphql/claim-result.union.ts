import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { orRefusal, UserErrorObject } from '#companies';
import { ClaimRefusal } from '../claim-refusal.js';
import { CompanyClaimObject } from './company-claim.object.js';

@ObjectType('ClaimRefusedError', {
  implements: () => UserErrorObject,
  description: 'Returned when something cannot be done with a claim; `code` says what stands against it.',
})
export class ClaimRefusedErrorObject extends UserErrorObject {
  @Field(() => Int, { nullable: true, description: 'After a wrong code: how many may still be tried.' })
  attemptsLeft!: number | null;
}

export const CompanyClaimResult = createUnionType({
  name: 'CompanyClaimResult',
  types: () => [CompanyClaimObject, ClaimRefusedErrorObject] as const,
});

/** What `work` gives, or its refusal as data. */
export function orClaimRefusal<T>(work: Promise<T>): Promise<T | ClaimRefusedErrorObject> {
  return orRefusal(work, ClaimRefusal, ClaimRefusedErrorObject, ({ attemptsLeft }) => ({ attemptsLeft }));
}
