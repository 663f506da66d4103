import { addDays, type Day } from '#kernel';
import type { PaymentExperience, SupplierEvidence } from '#scoring';
import { seededRandom } from '../evaluate/statistics/seeded-random.js';

/** What honest suppliers say of one invented client. */
export type Client = readonly SupplierEvidence[];

export const SIMULATED_DAY = '2026-11-21' as Day;

/** Share of honest suppliers by proof: the assumption of the published figures. */
const TIERS = [
  { tier: 'DECLARED', upTo: 0.4 },
  { tier: 'DOCUMENTED', upTo: 0.8 },
  { tier: 'LEDGER', upTo: 1 },
] as const;
const MOST_INVOICES = 20;
/** Days late of the slowest client's typical invoice; the fastest one pays on time. About 8 % are over 30 days late, as in France. */
const SLOWEST = 30;

/** Clients from the best payer to the worst, each with so many honest suppliers who agree up to chance. */
export function paymentNetwork(clients: number, suppliers: number, seed: number): Client[] {
  const random = seededRandom(seed);
  return Array.from({ length: clients }, (_client, rank) => {
    const typical = SLOWEST * (rank / clients) ** 2;
    return Array.from({ length: suppliers }, (_supplier, index) => {
      const draw = random();
      const invoices = 1 + Math.floor(random() * MOST_INVOICES);
      const days = Array.from({ length: invoices }, () => Math.round(2 * typical * random() - 2 * random()));
      return supplierWho(`honest-${index}`, TIERS.find(({ upTo }) => draw < upTo)!.tier, days);
    });
  });
}

/** A verified supplier with one invoice settled today for each number of days late. */
export function supplierWho(
  supplierId: string,
  tier: SupplierEvidence['tier'],
  daysLate: readonly number[],
): SupplierEvidence {
  const experiences = daysLate.map((days, index): PaymentExperience => ({
    experienceId: String(index),
    issuedOn: null,
    dueOn: addDays(SIMULATED_DAY, -days),
    amountMinor: null,
    payments: [{ paidOn: SIMULATED_DAY, share: 1 }],
    unpaidOn: null,
    standing: 'UNDISPUTED',
  }));
  return { supplierId, tier, isVerified: true, isRelatedParty: false, experiences };
}
