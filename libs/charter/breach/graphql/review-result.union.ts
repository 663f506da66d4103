import { createUnionType, ObjectType } from '@nestjs/graphql';
import { orRefusal, UserErrorObject } from '#companies';
import { CharterRefusal } from '../../refusals/charter-refusal.js';
import { CharterReviewObject } from './charter-review.object.js';

@ObjectType('CharterReviewRefusedError', {
  implements: () => UserErrorObject,
  description: 'Returned when something cannot be done with a review; `code` says what stands against it.',
})
export class CharterReviewRefusedErrorObject extends UserErrorObject {}

export const CharterReviewResult = createUnionType({
  name: 'CharterReviewResult',
  types: () => [CharterReviewObject, CharterReviewRefusedErrorObject] as const,
});

/** What `work` gives, or its refusal as data. */
export function orReviewRefusal<T>(work: Promise<T>): Promise<T | CharterReviewRefusedErrorObject> {
  return orRefusal(work, CharterRefusal, CharterReviewRefusedErrorObject);
}
