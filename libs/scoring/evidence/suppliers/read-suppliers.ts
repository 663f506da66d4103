import { normalised, type Bands } from '../../bands.js';
import { dayNumber } from '../../day.js';
import { EVIDENCE_TIERS, type EvidenceTier, type SupplierEvidence } from '../../payment-facts.js';
import type { Policy } from '../../policy/policy.js';
import type { PaymentPicture } from '../../scorecard.js';
import type { Observation } from '../evidence.js';
import { decayByAge } from '../weights.js';
import { weighSuppliers } from './weigh-suppliers.js';
import { addInvoice, addPeriod, type LatenessPart } from './lateness-parts.js';

/** What one verified, independent supplier says, at its best tier. */
export interface SupplierReading extends Observation {
  readonly supplierId: string;
  readonly tier: EvidenceTier;
  /** Invoices, or bands of a period rating, that count. */
  readonly experiences: number;
  /** The same after they faded with age, before saturation. */
  readonly mass: number;
  readonly parts: readonly LatenessPart[];
}

export interface SupplierReadings {
  /** In order of supplier id. */
  readonly suppliers: readonly SupplierReading[];
  readonly setAside: PaymentPicture['setAside'];
}

type Spoken = Omit<SupplierReading, 'weight' | 'bands'> & { readonly bands: Bands | null };

/** What suppliers say, as known on `asOf`: who counts, and for how much. */
export function readSuppliers(
  evidence: readonly SupplierEvidence[],
  asOf: string,
  policy: Policy,
): SupplierReadings {
  const admitted = evidence.filter(({ isVerified, isRelatedParty }) => isVerified && !isRelatedParty);
  const keptOf = decayByAge(policy);
  const spoken = admitted.map((supplier) => listen(supplier, asOf, keptOf)).filter(isHeard);
  const best = new Map<string, (typeof spoken)[number]>();
  for (const one of spoken) {
    const other = best.get(one.supplierId);
    if (!other || rank(one) > rank(other)) best.set(one.supplierId, one);
  }
  const counted = [...best.values()].sort((a, b) => (a.supplierId < b.supplierId ? -1 : 1));
  return {
    suppliers: weighSuppliers(counted, policy),
    setAside: {
      disputed: countOf(admitted, (supplier) => disputedIn(supplier)),
      unverified: countOf(evidence, (one) => (one.isVerified ? 0 : statementsIn(one))),
      relatedParty: countOf(evidence, (one) =>
        one.isVerified && one.isRelatedParty ? statementsIn(one) : 0,
      ),
      weakerProof: countOf(spoken, (one) => (best.get(one.supplierId) === one ? 0 : one.experiences)),
    },
  };
}

type KeptShare = ReturnType<typeof decayByAge>;

function listen(told: SupplierEvidence, asOf: string, keptOf: KeptShare): Spoken {
  const { supplierId, tier } = told;
  const parts: LatenessPart[] = [];
  const today = dayNumber(asOf);
  let experiences = 0;
  for (const one of told.experiences) {
    if (one.standing === 'DISPUTED') continue;
    const before = parts.length;
    addInvoice(parts, one, asOf, today);
    if (parts.length > before) experiences++;
  }
  for (const one of told.periods ?? []) {
    if (one.isDisputed) continue;
    const before = parts.length;
    addPeriod(parts, one, asOf);
    experiences += parts.length - before;
  }
  parts.sort(byAgeAndLateness);
  return { supplierId, tier, experiences, parts, ...fade(parts, keptOf) };
}

/** Shares of the bands, each part weighing by its age, and how many fresh invoices they amount to. */
function fade(parts: readonly LatenessPart[], keptOf: KeptShare): { bands: Bands | null; mass: number } {
  const masses: [number, number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0, 0];
  let [age, kept] = [0, 1];
  for (const { band, share, ageDays } of parts) {
    if (ageDays !== age) [age, kept] = [ageDays, keptOf(ageDays)];
    masses[band]! += share * kept;
  }
  const mass = masses.reduce((sum, one) => sum + one, 0);
  return { bands: mass > 0 ? normalised(masses) : null, mass };
}

/** Sums of fractions depend on their order: the score must not depend on the one in which facts arrive. */
function byAgeAndLateness(a: LatenessPart, b: LatenessPart): number {
  return (
    a.ageDays - b.ageDays ||
    a.band - b.band ||
    a.share - b.share ||
    (a.amountMinor ?? -1) - (b.amountMinor ?? -1) ||
    ascending(a.daysLate ?? -Infinity, b.daysLate ?? -Infinity)
  );
}

function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isHeard(one: Spoken): one is Spoken & { readonly bands: Bands } {
  return one.bands !== null;
}

function rank({ tier }: Spoken): number {
  return EVIDENCE_TIERS.indexOf(tier);
}

function disputedIn({ experiences, periods }: SupplierEvidence): number {
  const invoices = countOf(experiences, ({ standing }) => (standing === 'DISPUTED' ? 1 : 0));
  return invoices + countOf(periods ?? [], ({ isDisputed }) => (isDisputed ? 1 : 0));
}

function statementsIn({ experiences, periods }: SupplierEvidence): number {
  return experiences.length + (periods?.length ?? 0);
}

function countOf<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((sum, one) => sum + count(one), 0);
}
