import type { CharterRegisterQueryVariables, CharterStatus, CharterTier } from '../../generated/graphql';

/** Lowest first. */
export const TIERS = ['SIGNATORY', 'BRONZE', 'SILVER', 'GOLD'] as const satisfies readonly CharterTier[];
export const STATUSES = [
  'ACTIVE',
  'ACTION_PLAN',
  'SUSPENDED',
  'EXPIRED',
  'WITHDRAWN',
  'REVOKED',
] as const satisfies readonly CharterStatus[];

/** What the address of the register carries. Empty text = no filter. */
export interface RegisterCriteria {
  readonly q: string;
  readonly tier: string;
  readonly sector: string;
  readonly status: string;
}

const NAMES = ['q', 'tier', 'sector', 'status'] as const;

export function criteriaFrom(params: URLSearchParams): RegisterCriteria {
  const entries = NAMES.map((name) => [name, params.get(name)?.trim() ?? '']);
  return Object.fromEntries(entries) as unknown as RegisterCriteria;
}

export function criteriaToParams(criteria: RegisterCriteria): URLSearchParams {
  return new URLSearchParams(NAMES.filter((name) => criteria[name]).map((name) => [name, criteria[name]]));
}

/** An address is written by anyone: a value that no list offers is no filter. */
export function filterOf({
  q,
  tier,
  sector,
  status,
}: RegisterCriteria): Omit<CharterRegisterQueryVariables, 'after'> {
  return {
    query: q || null,
    tier: TIERS.find((one) => one === tier) ?? null,
    sector: sector || null,
    status: STATUSES.find((one) => one === status) ?? null,
  };
}
