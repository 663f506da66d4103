import type { Clock } from '#kernel';
import type { Database } from '#persistence';
import { IssueBadge } from '../issue/issue-badge.js';
import { RenewBadges } from '../issue/renew-badges.js';
import { BadgeKeys } from './badge-keys.js';

export interface KeyRotation {
  readonly publicUrl: string;
  readonly secret: string;
  /** Whether somebody else may have the old key. */
  readonly isCompromised: boolean;
}

/** Retires the key that signs badges for a new one, from the command line. Badges of a compromised key are issued anew at once. */
export async function rotateBadgeKey(
  database: Database,
  clock: Clock,
  { isCompromised, ...options }: KeyRotation,
): Promise<{ readonly retired: string | null; readonly reissued: number }> {
  const keys = new BadgeKeys(database, clock, options);
  const { retired } = await keys.rotate({ isCompromised });
  if (!isCompromised) return { retired, reissued: 0 };
  const issue = new IssueBadge(database, clock, keys, options);
  return { retired, reissued: await new RenewBadges(database, clock, issue).execute() };
}
