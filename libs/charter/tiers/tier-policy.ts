import { rulesOn, type Day, type Rule } from '#kernel';
import type { SupplierExperiences } from '#ratings';
import type { CharterTier } from '../status/membership-status.js';

/** A share of invoices that has to be paid within some days after their date. */
export interface PromptnessRule {
  readonly of: 'ALL' | 'SMALL';
  readonly days: number;
  readonly percent: number;
}

/** What measured payments have to show. Percentages are whole numbers, so that 95 % is 95 of 100 and no rounding. */
export interface TierPolicy {
  readonly version: string;
  readonly effectiveOn: Day;
  readonly windowMonths: Rule;
  readonly settlingDays: Rule;
  readonly fewestInvoices: Rule;
  readonly fewestSuppliers: Rule;
  readonly provedPercent: Rule;
  readonly provedTiers: Rule<readonly SupplierExperiences['tier'][]>;
  readonly mostOfOneSupplierPercent: Rule;
  readonly smallSizeBands: Rule<readonly string[]>;
  readonly fewestSmallInvoices: Rule;
  /** Highest tier first. */
  readonly tiers: Rule<
    readonly { readonly tier: Exclude<CharterTier, 'SIGNATORY'>; readonly rules: readonly PromptnessRule[] }[]
  >;
  readonly terms: Rule<TermsRule>;
}

/** When an invoice is paid as agreed and as the law allows, and which share has to be. */
export interface TermsRule {
  readonly percent: number;
  readonly graceDays: number;
  readonly lawfulDays: number;
  readonly lawfulEndOfMonthDays: number;
}

const CODE = 'UK Fair Payment Code (Small Business Commissioner, 3 December 2024)';

/** The rules in force from each day on, latest first. */
const TIER_POLICIES: readonly [TierPolicy, ...TierPolicy[]] = [
  {
    version: '1.0',
    effectiveOn: '2026-01-01' as Day,
    windowMonths: { value: 12, source: 'expert value: a whole year evens out seasons' },
    settlingDays: {
      value: 61,
      source:
        'a day more than the longest limit of the tiers: of every invoice measured it can be said, fast or slow',
    },
    fewestInvoices: { value: 30, source: 'domain: below it one invoice moves the share by more than 3 %' },
    fewestSuppliers: { value: 5, source: 'expert value: see docs/adr/0026' },
    provedPercent: {
      value: 50,
      source:
        'domain: coverage of at least 50 %; purchases as a whole are unknown to suppliers, see docs/adr/0026',
    },
    provedTiers: {
      value: ['T2', 'T3', 'T4'],
      source: 'domain: an order matched with the invoice, or stronger; the same that a negative rating needs',
    },
    mostOfOneSupplierPercent: {
      value: 50,
      source: 'expert value: one supplier alone bears no tier out, see docs/adr/0026',
    },
    smallSizeBands: {
      value: ['00', '01', '02', '03', '11', '12'],
      source: `${CODE}: fewer than 50 employees; bands of INSEE. NN also means unknown, so it is not small`,
    },
    fewestSmallInvoices: { value: 10, source: 'expert value: below it a share of 95 % says nothing' },
    tiers: {
      value: [
        { tier: 'GOLD', rules: [{ of: 'ALL', days: 30, percent: 95 }] },
        {
          tier: 'SILVER',
          rules: [
            { of: 'ALL', days: 60, percent: 95 },
            { of: 'SMALL', days: 30, percent: 95 },
          ],
        },
        { tier: 'BRONZE', rules: [{ of: 'ALL', days: 60, percent: 95 }] },
      ],
      source: CODE,
    },
    terms: {
      value: { percent: 90, graceDays: 5, lawfulDays: 60, lawfulEndOfMonthDays: 45 },
      source:
        'percent: UK Prompt Payment Code (until 2024), below 90 % suspended; lawful days: C. com. art. L441-10 I; grace: expert value, a bank transfer over a long weekend',
    },
  },
];

/** The rules of that day; before the first of them there was no charter. */
export function tierPolicyOn(day: Day): TierPolicy {
  return rulesOn(TIER_POLICIES, day);
}
