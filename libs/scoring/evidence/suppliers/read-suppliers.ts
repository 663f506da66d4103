import { normalised, type Bands } from '../../bands.js';
import { dayNumber } from '../../day.js';
import { EVIDENCE_TIERS, type EvidenceTier, type SupplierEvidence } from '../../payment-facts.js';
import { tallyOf, type Tally } from '../../payments/tally.js';
import type { Policy } from '../../policy/policy.js';
import type { PaymentPicture } from '../../scorecard.js';
import type { Observation } from '../evidence.js';
import { decayByAge } from '../weights.js';
import { weighSuppliers } from './weigh-suppliers.js';
import { inOrder } from './in-order.js';
import { isOpen } from './is-open.js';
import { addInvoice, addPeriod, type LatenessPart } from './lateness-parts.js';

/** What one verified, independent supplier says, at its best tier. */
export interface SupplierReading extends Observation {
  readonly supplierId: string;
  readonly tier: EvidenceTier;
  readonly description: SupplierEvidence['description'];
  /** Invoices, or bands of a period rating, that count. */
  readonly experiences: number;
  /** The same after they faded with age, before saturation. */
  readonly mass: number;
  readonly openInvoices: number;
  readonly tally: Tally;
}

export interface SupplierReadings {
  /** In order of supplier id. */
  readonly suppliers: readonly SupplierReading[];
  readonly setAside: PaymentPicture['setAside'];
}

type Heard = Omit<SupplierReading, 'weight' | 'bands'> & {
  readonly bands: Bands | null;
  readonly disputed: number;
};

/** What suppliers say, as known on `asOf`: who counts, and for how much. */
export function readSuppliers(
  evidence: readonly SupplierEvidence[],
  asOf: string,
  policy: Policy,
): SupplierReadings {
  const admitted = evidence.filter(({ isVerified, isRelatedParty }) => isVerified && !isRelatedParty);
  const keptOf = decayByAge(policy);
  const heard = admitted.map((supplier) => listen(supplier, asOf, policy, keptOf));
  const spoken = heard.filter(saysAnything);
  const best = new Map<string, (typeof spoken)[number]>();
  for (const one of spoken) {
    const other = best.get(one.supplierId);
    if (!other || rank(one) > rank(other)) best.set(one.supplierId, one);
  }
  const counted = [...best.values()].sort((a, b) => (a.supplierId < b.supplierId ? -1 : 1));
  return {
    suppliers: weighSuppliers(counted, policy),
    setAside: {
      disputed: countOf(heard, ({ disputed }) => disputed),
      unverified: countOf(evidence, (one) => (one.isVerified ? 0 : statementsIn(one))),
      relatedParty: countOf(evidence, (one) =>
        one.isVerified && one.isRelatedParty ? statementsIn(one) : 0,
      ),
      weakerProof: countOf(spoken, (one) => (best.get(one.supplierId) === one ? 0 : one.experiences)),
    },
  };
}

type KeptShare = ReturnType<typeof decayByAge>;

function listen(told: SupplierEvidence, asOf: string, policy: Policy, keptOf: KeptShare): Heard {
  const { supplierId, tier, description } = told;
  const parts: LatenessPart[] = [];
  const today = dayNumber(asOf);
  let [experiences, disputed, openInvoices] = [0, 0, 0];
  for (const one of told.experiences) {
    const before = parts.length;
    if (one.standing === 'DISPUTED') disputed++;
    else addInvoice(parts, one, asOf, today);
    if (parts.length > before) experiences++;
    if (isOpen(one, asOf)) openInvoices++;
  }
  for (const one of told.periods ?? []) {
    const before = parts.length;
    if (one.isDisputed) disputed++;
    else addPeriod(parts, one, asOf);
    experiences += parts.length - before;
  }
  const ordered = inOrder(parts);
  const { bands, mass } = fade(ordered, keptOf);
  const tally = tallyOf(ordered, policy);
  return { supplierId, tier, description, experiences, disputed, openInvoices, tally, bands, mass };
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

function saysAnything(one: Heard): one is Heard & { readonly bands: Bands } {
  return one.bands !== null;
}

function rank({ tier }: Heard): number {
  return EVIDENCE_TIERS.indexOf(tier);
}

function statementsIn({ experiences, periods }: SupplierEvidence): number {
  return experiences.length + (periods?.length ?? 0);
}

function countOf<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((sum, one) => sum + count(one), 0);
}
