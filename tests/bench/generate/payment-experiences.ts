import { addDays, type Day } from '#kernel';
import { NOTHING_KNOWN, type PaymentExperience, type ScoringFacts, type SupplierEvidence } from '#scoring';
import { Random } from './random.js';

const TIERS = ['DECLARED', 'DOCUMENTED', 'LEDGER'] as const;

/** Facts of one company with so many experiences, shared out among so many suppliers, in no order; read from JSON as stored facts are. */
export function factsWithExperiences(experiences: number, suppliers: number, asOf: Day): ScoringFacts {
  const random = new Random(7);
  const paymentEvidence = Array.from({ length: suppliers }, (_, index): SupplierEvidence => ({
    supplierId: `supplier-${random.below(1e9)}-${index}`,
    tier: TIERS[index % TIERS.length]!,
    isVerified: true,
    isRelatedParty: false,
    experiences: Array.from({ length: Math.ceil(experiences / suppliers) }, (_, invoice) =>
      anInvoice(random, `${random.below(1e9)}-${invoice}`, asOf),
    ),
  }));
  const facts: ScoringFacts = { ...NOTHING_KNOWN, createdOn: '2001-04-02', paymentEvidence };
  return JSON.parse(JSON.stringify(facts)) as ScoringFacts;
}

function anInvoice(random: Random, experienceId: string, asOf: Day): PaymentExperience {
  const dueOn = addDays(asOf, -random.below(1_000));
  const paidOn = addDays(dueOn, random.below(60) - 20);
  const inTwo = [0.25, 0.75].map((share, part) => ({ paidOn: addDays(paidOn, 9 * part), share }));
  return {
    experienceId,
    issuedOn: addDays(dueOn, -30),
    dueOn,
    amountMinor: 1 + random.below(1_000_000),
    payments: random.chance(0.1) ? inTwo : random.chance(0.95) ? [{ paidOn, share: 1 }] : [],
    unpaidOn: null,
    standing: random.chance(0.02) ? 'DISPUTED' : 'UNDISPUTED',
  };
}
