import type { SupplierExperiences } from '#ratings';
import type { EvidenceTier, PaymentExperience, SupplierEvidence } from '#scoring';
import type { Country, Currency } from '#kernel';
import { calendarOf, type Debtor } from '../due-dates/business-calendar.js';
import { toPaymentExperience } from './to-payment-experience.js';

const TIERS: Readonly<Record<string, EvidenceTier | undefined>> = {
  T0: 'DECLARED',
  T1: 'DOCUMENTED',
  T2: 'DOCUMENTED',
  T3: 'LEDGER',
  T4: 'LEDGER',
} satisfies Record<SupplierExperiences['tier'], EvidenceTier>;

/** Amounts are compared within one currency: that of the debtor's country. */
const CURRENCIES: Readonly<Record<Country, Currency>> = { FR: 'EUR', GB: 'GBP' };

/**
 * What suppliers told, as the score reads it: due dates on business days of the debtor, parts of amounts as shares, one entry
 * for each supplier and strength of proof. Absurd experiences are left out one by one: none deprives a company of its report.
 * Pure; the order of the answer is that of supplier and tier.
 */
export function toSupplierEvidence(told: readonly SupplierExperiences[], debtor: Debtor): SupplierEvidence[] {
  const calendar = calendarOf(debtor);
  const standings = standingsOf(told);
  const merged = new Map<string, SupplierEvidence & { readonly experiences: PaymentExperience[] }>();
  for (const { supplierId, tier: proof, description, experiences } of told) {
    const tier = TIERS[proof];
    const standing = standings.get(supplierId);
    if (!tier || !supplierId || !standing) continue;
    const key = `${supplierId} ${tier}`;
    const entry = merged.get(key) ?? {
      supplierId,
      tier,
      ...standing,
      ...(description ? { description } : {}),
      experiences: [],
    };
    merged.set(key, entry);
    for (const fact of experiences) {
      const experience = toPaymentExperience(fact, calendar, CURRENCIES[debtor.country]);
      if (experience) entry.experiences.push(experience);
    }
  }
  return [...merged]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => ({ ...entry, experiences: once(entry.experiences) }))
    .filter(({ experiences }) => experiences.length > 0);
}

type Standing = Pick<SupplierEvidence, 'isVerified' | 'isRelatedParty'>;

/** One supplier is one identity: where its entries contradict each other, it counts for less. */
function standingsOf(told: readonly SupplierExperiences[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { supplierId, isVerified, isRelatedParty } of told) {
    const known = standings.get(supplierId);
    standings.set(supplierId, {
      isVerified: isVerified && known?.isVerified !== false,
      isRelatedParty: isRelatedParty || known?.isRelatedParty === true,
    });
  }
  return standings;
}

/** An invoice that is told twice counts once. */
function once(experiences: readonly PaymentExperience[]): PaymentExperience[] {
  const byId = new Map<string, PaymentExperience>();
  for (const one of experiences) if (!byId.has(one.experienceId)) byId.set(one.experienceId, one);
  return [...byId.values()];
}
