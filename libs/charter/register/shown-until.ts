import { addMonths, type Day } from '#kernel';
import { charterPolicyOn } from '../policy/charter-policy.js';
import type { CharterStatus } from '../status/membership-status.js';

/** Last day on which a commitment that ended on `endedOn` is shown, by the rules of that day; null while it goes on. */
export function shownUntil(status: CharterStatus, endedOn: Day): Day | null {
  if (status !== 'EXPIRED' && status !== 'WITHDRAWN' && status !== 'REVOKED') return null;
  return addMonths(endedOn, charterPolicyOn(endedOn).shownMonths.value[status]);
}
