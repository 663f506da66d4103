import { exampleFacts } from './golden/example-facts.js';
import { EXAMPLE_DAY, exampleInvoice, exampleSupplier } from './golden/example-payments.js';
import type { PaymentExperience, SupplierEvidence } from './payment-facts.js';
import { score } from './score.js';

const one = (known: Partial<PaymentExperience>) =>
  exampleSupplier('s', 'LEDGER', [], { experiences: [exampleInvoice('i', 0, known)] });
const supplier = (known: object) => ({ ...one({}), ...known }) as SupplierEvidence;
const AT = 'paymentEvidence[0].experiences[0]';
const paid = (share: number, paidOn = EXAMPLE_DAY) => ({ payments: [{ paidOn, share }] });
const half = { ratingId: 'p', endedOn: '2026-06-30', bands: [0, 1], isDisputed: false };

const REFUSED: readonly [string, ...SupplierEvidence[]][] = [
  [`${AT}.payments.share`, one(paid(NaN))],
  [`${AT}.payments.share`, one(paid(Infinity))],
  [`${AT}.payments.share`, one(paid(-0.5))],
  [`${AT}.payments.share`, one(paid(0))],
  [`${AT}.payments`, one({ payments: [...paid(0.6).payments, ...paid(0.6).payments] })],
  [`${AT}.amountMinor`, one({ amountMinor: NaN })],
  [`${AT}.amountMinor`, one({ amountMinor: -100 })],
  [`${AT}.amountMinor`, one({ amountMinor: 1e30 })],
  [`${AT}.amountMinor`, one({ amountMinor: 10.5 })],
  [`${AT}.dueOn`, one({ dueOn: '5025-01-01' })],
  [`${AT}.dueOn`, one({ dueOn: '2026-06-31' })],
  [`${AT}.dueOn`, one({ issuedOn: '2026-11-22' })],
  [`${AT}.issuedOn`, one({ issuedOn: '0009-01-01' })],
  [`${AT}.unpaidOn`, one({ unpaidOn: 'today' })],
  [`${AT}.payments.paidOn`, one(paid(1, '2026-02-29'))],
  [`${AT}.payments.paidOn`, one({ issuedOn: '2026-11-01', ...paid(1, '2026-10-31') })],
  [`${AT}.standing`, one({ standing: 'LOST' as 'DISPUTED' })],
  [`${AT}.experienceId`, one({ experienceId: '' })],
  ['paymentEvidence[0].tier', supplier({ tier: 'HEARSAY' })],
  ['paymentEvidence[0].isVerified', supplier({ isVerified: 'yes' })],
  ['paymentEvidence[0].isRelatedParty', supplier({ isRelatedParty: null })],
  ['paymentEvidence[0].supplierId', supplier({ supplierId: '' })],
  ['paymentEvidence[0].periods[0].bands', supplier({ periods: [{ ...half, bands: [7] }] })],
  ['paymentEvidence[0].periods[0].bands', supplier({ periods: [{ ...half, bands: [1, 1] }] })],
  ['paymentEvidence[0].periods[0].bands', supplier({ periods: [{ ...half, bands: [] }] })],
  ['paymentEvidence[0].periods', supplier({ periods: [half, half] })],
  ['paymentEvidence', one({}), one({})],
  [
    'paymentEvidence[0].experiences',
    supplier({ experiences: [exampleInvoice('i', 0), exampleInvoice('i', 40)] }),
  ],
  ['paymentEvidence[1].isVerified', one({}), supplier({ tier: 'DECLARED', isVerified: false })],
];

describe('bad payment experiences', () => {
  it.each(REFUSED)('are refused at %s', (path, ...paymentEvidence) => {
    expect(() => score(exampleFacts({ paymentEvidence }), EXAMPLE_DAY)).toThrow(
      expect.objectContaining({ name: 'ScoringError', code: 'BAD_FACTS', path }),
    );
  });

  it('do not include three thirds, which add up to a little less or more than one', () => {
    const thirds = [1, 2, 3].map((day) => ({ paidOn: `2026-11-0${day}`, share: 1 / 3 }));
    expect(() =>
      score(exampleFacts({ paymentEvidence: [one({ payments: thirds })] }), EXAMPLE_DAY),
    ).not.toThrow();
  });
});
