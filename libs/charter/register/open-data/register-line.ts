import { dayOf } from '#kernel';
import type { RegisterEntry } from '../register-entry.js';

/** Columns of the open data, in their order: a published name never changes its meaning. docs/open-data.md describes them. */
export function registerLine({ company, membership, steps }: RegisterEntry) {
  const { status, tier, code, versionId, signedAt, termEndsOn, statusSince } = membership;
  const daysOf = (action: string) =>
    steps.filter((step) => step.action === action).map(({ at }) => dayOf(at));
  return {
    country: company.country,
    registration_number: company.number,
    name: company.name,
    activity_code: company.activityCode,
    activity_scheme: company.activityScheme,
    department: company.department,
    status,
    tier,
    charter_version: versionId,
    signed_on: dayOf(signedAt),
    term_ends_on: termEndsOn,
    status_since: dayOf(statusSince),
    suspended_on: daysOf('SUSPEND'),
    reinstated_on: daysOf('REINSTATE'),
    revoked_on: daysOf('REVOKE'),
    verification_code: code,
  };
}

export type RegisterLine = ReturnType<typeof registerLine>;

export const REGISTER_COLUMNS = [
  'country',
  'registration_number',
  'name',
  'activity_code',
  'activity_scheme',
  'department',
  'status',
  'tier',
  'charter_version',
  'signed_on',
  'term_ends_on',
  'status_since',
  'suspended_on',
  'reinstated_on',
  'revoked_on',
  'verification_code',
] as const satisfies readonly (keyof RegisterLine)[];
