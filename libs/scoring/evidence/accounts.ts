import { addMonths, daysBetween } from '../day.js';
import type { AccountsFact } from '../facts.js';
import { RATIOS, type Policy, type Ratio } from '../policy/policy.js';
import type { AccountsAbsence, RatioGap, UsableAccounts } from './evidence.js';
import { publishedRatios } from './published-ratios.js';

type Reading =
  | { readonly accounts: UsableAccounts; readonly accountsAbsence: null }
  | { readonly accounts: null; readonly accountsAbsence: AccountsAbsence };

/**
 * Chooses the latest accounts of the company itself that hold a ratio. Consolidated accounts describe the group, not the
 * debtor; complete accounts win over simplified ones of the same day.
 */
export function readAccounts(filed: readonly AccountsFact[], asOf: string, policy: Policy): Reading {
  const known = filed.filter((year) => year.closedOn <= asOf);
  const own = known.filter((year) => year.kind !== 'CONSOLIDATED').sort(latestFirst);
  const recent = own.filter((year) => isRecent(year, asOf, policy));
  for (const year of recent) {
    const accounts = read(year, own, policy);
    if (Object.keys(accounts.ratios).length > 0) return { accounts, accountsAbsence: null };
  }
  return { accounts: null, accountsAbsence: absence(known.length, own.length, recent.length) };
}

export function isRecent(year: AccountsFact, asOf: string, policy: Policy): boolean {
  return addMonths(year.closedOn, policy.accounts.maximumAgeMonths.value) >= asOf;
}

function absence(known: number, own: number, recent: number): AccountsAbsence {
  if (known === 0) return 'NONE_FILED';
  if (own === 0) return 'ONLY_CONSOLIDATED';
  return recent === 0 ? 'TOO_OLD' : 'NO_RATIO';
}

function read(year: AccountsFact, own: readonly AccountsFact[], policy: Policy): UsableAccounts {
  const yearBefore = own.find((other) => isYearBefore(other, year, policy)) ?? null;
  const published = publishedRatios(year, yearBefore, policy);
  const ratios: Partial<Record<Ratio, number>> = {};
  const gaps: Partial<Record<Ratio, RatioGap>> = {};
  for (const ratio of RATIOS) {
    const value = published[ratio];
    const { from, to } = policy.card.value[ratio].plausible;
    if (value === null) gaps[ratio] = 'NOT_PUBLISHED';
    else if (value === 'IMPLAUSIBLE' || value < from || value > to) gaps[ratio] = 'IMPLAUSIBLE';
    else ratios[ratio] = value;
  }
  return {
    closedOn: year.closedOn,
    comparedWith: ratios.turnoverGrowth === undefined ? null : yearBefore!.closedOn,
    ratios,
    gaps,
    supplierDays: year.supplierDays || null,
  };
}

function isYearBefore(other: AccountsFact, year: AccountsFact, policy: Policy): boolean {
  const { from, to } = policy.accounts.consecutiveDays.value;
  const gap = daysBetween(other.closedOn, year.closedOn);
  return other.kind === year.kind && gap >= from && gap <= to;
}

function latestFirst(a: AccountsFact, b: AccountsFact): number {
  return compare(b.closedOn, a.closedOn) || compare(a.kind, b.kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
