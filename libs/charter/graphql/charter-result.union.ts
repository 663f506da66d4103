import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { orRefusal, UserErrorObject } from '#companies';
import { CharterRefusal } from '../refusals/charter-refusal.js';
import { CharterMembershipObject } from './charter-membership.object.js';
import { CharterSigningObject } from './my-charter.object.js';

@ObjectType('CharterRefusedError', {
  implements: () => UserErrorObject,
  description: 'Returned when something cannot be done with the charter; `code` says what stands against it.',
})
export class CharterRefusedErrorObject extends UserErrorObject {
  @Field(() => Int, { nullable: true, description: 'After a wrong code: how many may still be tried.' })
  attemptsLeft!: number | null;
}

export const SignCharterResult = createUnionType({
  name: 'SignCharterResult',
  types: () => [CharterSigningObject, CharterMembershipObject, CharterRefusedErrorObject] as const,
});

export const CharterMembershipResult = createUnionType({
  name: 'CharterMembershipResult',
  types: () => [CharterMembershipObject, CharterRefusedErrorObject] as const,
});

/** What `work` gives, or its refusal as data. */
export function orCharterRefusal<T>(work: Promise<T>): Promise<T | CharterRefusedErrorObject> {
  return orRefusal(work, CharterRefusal, CharterRefusedErrorObject, ({ attemptsLeft }) => ({ attemptsLeft }));
}
