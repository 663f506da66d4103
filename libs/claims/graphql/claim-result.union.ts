import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '#companies';
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

/** What `work` gives, or its refusal as data. Anything else goes on as a fault. */
export async function orRefusal<T>(work: Promise<T>): Promise<T | ClaimRefusedErrorObject> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ClaimRefusal)) throw error;
    const { code, text, field = null, attemptsLeft } = error;
    return Object.assign(new ClaimRefusedErrorObject(), { code, message: text, field, attemptsLeft });
  }
}
