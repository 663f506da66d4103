import type { MembershipStep } from '../store/membership-record.js';
import type { CharterStatus } from './membership-status.js';

/** What everybody may know of a status. */
export type PublicCharterStatus = Exclude<CharterStatus, 'UNDER_REVIEW'>;

/** A review that nobody has decided is between its sides (docs/adr/0031): to everybody else the commitment goes on as before. */
export function publicStatus(status: CharterStatus): PublicCharterStatus {
  return status === 'UNDER_REVIEW' ? 'ACTIVE' : status;
}

/** The same in SQL, of a column or an expression. */
export function publicStatusOf(column: string): string {
  return `CASE ${column} WHEN 'UNDER_REVIEW' THEN 'ACTIVE' ELSE ${column} END`;
}

type StatusStep = Pick<MembershipStep, 'action' | 'fromStatus' | 'toStatus'>;

/** The history of a membership as everybody may read it, oldest first as given. */
export function publicSteps<T extends StatusStep>(steps: readonly T[]): T[] {
  return steps
    .filter(
      ({ action, fromStatus }) =>
        action !== 'OPEN_REVIEW' && !(action === 'CLEAR' && fromStatus === 'UNDER_REVIEW'),
    )
    .map((step) => ({
      ...step,
      fromStatus: step.fromStatus && publicStatus(step.fromStatus),
      toStatus: publicStatus(step.toStatus),
    }));
}

/** Since when the public status holds, by the steps of the membership; null without any. */
export function publicStatusSince(steps: readonly (StatusStep & Pick<MembershipStep, 'at'>)[]): Date | null {
  const changes = publicSteps(steps).filter(({ fromStatus, toStatus }) => fromStatus !== toStatus);
  return changes.at(-1)?.at ?? null;
}
