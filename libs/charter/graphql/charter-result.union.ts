import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { UserErrorObject } from '#companies';
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

/** What `work` gives, or its refusal as data. Anything else goes on as a fault. */
export async function orCharterRefusal<T>(work: Promise<T>): Promise<T | CharterRefusedErrorObject> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof CharterRefusal)) throw error;
    const { code, text, field = null, attemptsLeft } = error;
    return Object.assign(new CharterRefusedErrorObject(), { code, message: text, field, attemptsLeft });
  }
}
