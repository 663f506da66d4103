import { assertEmailAddress } from '#notifications';
import { invalidInput } from '../refusals/refuse.js';

/** @throws RatingRefusal `INVALID_EMAIL` */
export function checkContactAddress(address: string, field: string): void {
  try {
    assertEmailAddress(address);
  } catch {
    throw invalidInput({ code: 'INVALID_EMAIL', field });
  }
}
