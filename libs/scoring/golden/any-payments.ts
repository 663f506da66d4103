import fc from 'fast-check';
import { addDays } from '../day.js';
import {
  EVIDENCE_TIERS,
  EXPERIENCE_STANDINGS,
  type PaymentExperience,
  type SupplierEvidence,
} from '../payment-facts.js';
import { EXAMPLE_DAY } from './example-payments.js';

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(EXAMPLE_DAY, days));

/** Any invoice that may be: early, late, paid in parts, unpaid, lost, in dispute, of the future. */
const anyExperience: fc.Arbitrary<PaymentExperience> = fc
  .record({
    experienceId: fc.uuid(),
    dueOn: day(-1_500, 100),
    amountMinor: fc.option(fc.integer({ min: 1, max: 10 ** 9 })),
    cuts: fc.array(
      fc.record({ paidOn: day(-1_500, 100), share: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
      {
        maxLength: 3,
      },
    ),
    isWhole: fc.boolean(),
    unpaidOn: fc.option(day(-1_500, 100)),
    standing: fc.constantFrom(...EXPERIENCE_STANDINGS, 'UNDISPUTED', 'UNDISPUTED'),
  })
  .map(({ cuts, isWhole, ...one }) => {
    const total = cuts.reduce((sum, { share }) => sum + share, 0) * (isWhole ? 1 : 2);
    const payments = cuts.map(({ paidOn, share }) => ({ paidOn, share: share / total }));
    return { ...one, issuedOn: null, payments };
  });

export const anySuppliers: fc.Arbitrary<readonly SupplierEvidence[]> = fc.uniqueArray(
  fc.record({
    supplierId: fc.uuid(),
    tier: fc.constantFrom(...EVIDENCE_TIERS),
    isVerified: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
    isRelatedParty: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    experiences: fc.uniqueArray(anyExperience, {
      maxLength: 6,
      selector: ({ experienceId }) => experienceId,
    }),
  }),
  { maxLength: 9, selector: ({ supplierId }) => supplierId },
);
