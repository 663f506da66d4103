import type { ServedReport } from './amend-report.js';

/** Invented suppliers of an invented company: five of them, who are paid late, large invoices sooner. */
export const PAYMENTS = {
  figures: {
    perSupplier: { points: 68.4, daysBeyondTerms: 16.1 },
    valueWeighted: { points: 76.9, daysBeyondTerms: 4.7 },
    gap: 8.5,
    shares: { onTime: 0.62, under30Days: 0.26, from30To90Days: 0.09, over90Days: 0.03 },
    trend: { points: 6.2, direction: 'IMPROVING' },
  },
  setAside: { disputed: 2, unverified: 3, relatedParty: 1, weakerProof: 0 },
  openInvoices: 7,
};

const SECTOR = {
  activityCode: '43.22A',
  sizeCategory: 'PME',
  companies: 24,
  perSupplier: { points: 72.1, daysBeyondTerms: 11.9 },
  valueWeighted: { points: 73.5, daysBeyondTerms: 9.8 },
  shares: { onTime: 0.55, under30Days: 0.31, from30To90Days: 0.1, over90Days: 0.04 },
};

export const HISTORY = [
  { ...unscored('2025-02-03'), modelVersion: '1.0' },
  { ...scored('2025-05-12', 61, 'D'), modelVersion: '1.0' },
  { ...scored('2025-09-01', 66, 'C'), modelVersion: '1.0' },
  { ...unscored('2025-12-15'), modelVersion: '1.0' },
  { ...scored('2026-02-20', 58, 'D'), modelVersion: '1.1' },
  { ...scored('2026-09-30', 72, 'C'), modelVersion: '1.1' },
];

export const ATTACK_COST = {
  points: 12.5,
  toRaise: 3,
  toLower: 10,
  explanation: {
    fr: 'Il faudrait que trois fournisseurs mentent ensemble.',
    en: 'It would take three suppliers who lie together.',
  },
};

/** A report with everything that suppliers bring to it. */
export function withSuppliers({ reliability }: ServedReport): void {
  const missing = reliability['missing'] as { readonly id: string }[];
  Object.assign(reliability, {
    isProvisional: false,
    payments: PAYMENTS,
    sectorPayments: SECTOR,
    attackCost: ATTACK_COST,
    history: HISTORY,
    missing: missing.filter(({ id }) => id !== 'payment-experiences'),
    evidence: {
      ...(reliability['evidence'] as object),
      independentSuppliers: 5,
      paymentExperiences: 74,
    },
  });
}

/** What one supplier adds to the score; the larger the number, the smaller its effect. */
export function supplierContribution(number: number) {
  return {
    id: `supplier:${number}`,
    kind: 'SUPPLIER',
    points: 4 / number,
    label: {
      fr: `Fournisseur de la construction, 50 à 99 salariés (${number})`,
      en: `A supplier in construction, 50–99 staff (${number})`,
    },
    detail: { fr: '12 factures, 75 % à l’heure.', en: '12 invoices, 75% on time.' },
  };
}

function scored(asOf: string, score: number, grade: string) {
  return { asOf, outcome: 'SCORED', score, interval: { low: score - 9, high: score + 9 }, grade };
}

function unscored(asOf: string) {
  return { asOf, outcome: 'NOT_ENOUGH_EVIDENCE', score: null, interval: null, grade: null };
}
