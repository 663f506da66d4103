import { DomainError } from '#kernel';
import type { ApiKey } from '../api-keys/api-key.js';
import type { Viewer } from './viewer.js';

/**
 * Who may ask: anyone; a person who signed in; any role in an organisation (may read); its accountant or owner (may
 * write); its owner; a moderator of the operator.
 */
export type AccessRule = 'PUBLIC' | 'SIGNED_IN' | 'MEMBER' | 'ACCOUNTANT' | 'OWNER' | 'MODERATOR';

type Refusable = Exclude<AccessRule, 'PUBLIC'>;

const HOLDS: Readonly<Record<Refusable, (viewer: Viewer) => boolean>> = {
  SIGNED_IN: () => true,
  MEMBER: ({ membership }) => membership !== null,
  ACCOUNTANT: ({ membership }) => membership !== null && membership.role !== 'VIEWER',
  OWNER: ({ membership }) => membership?.role === 'OWNER',
  MODERATOR: ({ isModerator }) => isModerator,
};

/** Why `rule` refuses this person: `UNAUTHENTICATED` when signing in could help, else `FORBIDDEN`; null when it does not. */
export function refusalOf(rule: Refusable, viewer: Viewer | null): DomainError | null {
  if (!viewer) return new DomainError('UNAUTHENTICATED', 'Sign in first.');
  return HOLDS[rule](viewer) ? null : forbidden();
}

/**
 * Why `rule` refuses a program with this key. It never writes and stands for no person; what members read of their own
 * organisation (`readsOrganisation`) it may read when its scope says so. Signing in would not help it: always `FORBIDDEN`.
 */
export function refusalOfKey(
  rule: Refusable,
  { scope }: ApiKey,
  readsOrganisation: boolean,
): DomainError | null {
  return rule === 'MEMBER' && scope === 'ORGANISATION' && readsOrganisation ? null : forbidden();
}

export function forbidden(): DomainError {
  return new DomainError('FORBIDDEN', 'You may not do this.');
}
