import type { Type } from '@nestjs/common';
import type { Refusal } from '#kernel';
import type { UserErrorObject } from './user-errors.objects.js';

/**
 * What `work` gives, or a refusal of `kind` as data of the API. Anything else goes on as a fault.
 * `more` fills the fields that `error` has beside those of every user error.
 */
export async function orRefusal<T, TRefusal extends Refusal, TError extends UserErrorObject>(
  work: Promise<T>,
  kind: Type<TRefusal>,
  error: Type<TError>,
  more?: (refusal: TRefusal) => Partial<TError>,
): Promise<T | TError> {
  try {
    return await work;
  } catch (thrown) {
    if (!(thrown instanceof kind)) throw thrown;
    const { code, text: message, field = null } = thrown;
    return Object.assign(new error(), { code, message, field }, more?.(thrown));
  }
}
