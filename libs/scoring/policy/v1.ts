import type { Constant, Policy } from './policy.js';

const measured = <T>(value: T, source: string): Constant<T> => ({ value, source, isExpertValue: false });
const expert = <T>(value: T, source: string): Constant<T> => ({ value, source, isExpertValue: true });

const PANELS = 'Polish and US failure panels, leave one panel out';

/** First version: public evidence, and suppliers where they speak. What was measured, on which data, stands in docs/scoring-model.md. */
export const POLICY_V1: Policy = {
  version: '1.0',
  effectiveOn: '2026-11-21',
  utilities: measured(
    [1, 0.75, 0.5, 0.3, 0.12, 0.04, 0],
    'Concave points rank best on two invoice sets; utilities learned from data gained nothing out of sample',
  ),
  baseBands: expert(
    [0.487, 0.14, 0.12, 0.177, 0.05, 0.016, 0.01],
    'Altares 2023–2024: 48.7 % of French firms pay on time, 7.6 % are more than 30 days late; the split in between is assumed, and used for the United Kingdom as well',
  ),
  halfLifeDays: measured(365, 'Flat optimum between 180 and 730 days on two invoice sets'),
  card: measured(
    {
      equityRatio: {
        upTo: [0, 10, 20, 35, 50, 70],
        points: [8, 6, 3, 1, -1, -4, -6],
        meanPoints: -1.7,
        plausible: { from: -100_000, to: 100 },
      },
      liquidityRatio: {
        upTo: [60, 90, 120, 160, 230, 400],
        points: [6, 3, 1, -1, -2, -3, -4],
        meanPoints: -0.9,
        plausible: { from: 0, to: 100_000 },
      },
      cashFlowMargin: {
        upTo: [-5, 0, 2, 5, 10, 20],
        points: [7, 4, 2, 0, -4, -5, -6],
        meanPoints: -1.7,
        plausible: { from: -10_000, to: 1_000 },
      },
      interestCover: {
        upTo: [-0.5, 2, 10, 25, 60],
        points: [4, -2, -3, -1, 0, 1],
        meanPoints: -1.1,
        plausible: { from: -1, to: 10_000 },
      },
      turnoverGrowth: {
        upTo: [-30, -10, 0, 15, 50],
        points: [7, 4, 0, -4, -5, -3],
        meanPoints: -2.4,
        plausible: { from: -100, to: 10_000 },
      },
    },
    `${PANELS}: AUC 0.826, 0.720 and 0.787; plausible ranges are expert values; liquidity and interest cover are defined a little differently in France (see “What the published ratios are”)`,
  ),
  slope: measured(0.088, `${PANELS}: calibration slopes 1.04, 0.73 and 0.87 per ten points`),
  lambda: expert(0.25, 'Firms that fail also pay late, but by how much could not be measured'),
  priorWeight: measured(
    { withoutAccounts: 2, withAccounts: 3 },
    'Best log loss with one to twenty known invoices on two invoice sets',
  ),
  failureByAge: measured(
    [
      { youngerThanYears: 5, probability: 0.0159 },
      { youngerThanYears: 25, probability: 0.0093 },
      { youngerThanYears: null, probability: 0.0067 },
    ],
    'Banque de France, Bulletin 227 (2020): failure within one year',
  ),
  assumedAgeYears: expert(10, 'A company without a creation date is taken for an ordinary one'),
  exposureMonths: expert(4, 'Two months of terms and two of delay between delivery and payment'),
  procedures: expert(
    { SAFEGUARD: 0.3, REORGANISATION: 0.5, PLAN: 0.1 },
    'Order of magnitude of the share of new invoices at risk; invoices older than the judgment are frozen by law',
  ),
  planLastsMonths: measured(
    120,
    'Art. L626-12 of the French commercial code: a plan lasts ten years at most (fifteen for a farmer), and its end is not published',
  ),
  accounts: {
    maximumAgeMonths: expert(24, 'Accounts are 9 to 24 months old when they are published'),
    consecutiveDays: expert(
      { from: 330, to: 400 },
      'Two closings one year apart, give or take a moved closing day',
    ),
    maximumTurnoverFactor: expert(100, 'Turnover filed in thousands in one year and in euros in the next'),
    minimumRatios: expert(2, 'One ratio alone says too little of the capacity to pay'),
  },
  practiceReports: {
    weight: expert(
      10,
      'A report covers all suppliers over six months, but the company states it itself, as an average',
    ),
    saturation: expert(10, 'As for the whole ledger of one supplier'),
    maximumAgeDays: expert(1096, 'Three years: less than an eighth of the weight is left'),
  },
  sanctions: {
    weight: expert(1, 'A fine proves that invoices were paid late when the company was audited'),
    saturation: expert(
      0.5,
      'Kept small: few firms are audited, mostly large ones, and the payments are older than the fine',
    ),
  },
  suppliers: {
    saturation: measured(
      { DECLARED: 2, DOCUMENTED: 5, LEDGER: 10 },
      'Ten for a whole ledger was measured on two invoice sets; two and five follow the strength of proof, and were tested against five kinds of manipulation',
    ),
    pools: measured(
      { DECLARED: 3, DOCUMENTED: 12 },
      'Halves the effect of ten verified accomplices with forged documents on two invoice sets',
    ),
    influence: measured(
      { limit: 0.25, passes: 3, unbounded: ['LEDGER'] },
      'One bad-mouthing competitor moves the score by 4 to 5 points instead of 15 to 17; costs 0.014 of rank correlation on honest data',
    ),
    leastMass: expert(0.125, 'One invoice settled three years ago'),
  },
  paymentIndex: {
    anchors: measured(
      [
        { days: -30, points: 100 },
        { days: 0, points: 80 },
        { days: 15, points: 70 },
        { days: 22, points: 60 },
        { days: 30, points: 50 },
        { days: 60, points: 40 },
        { days: 90, points: 30 },
        { days: 120, points: 20 },
      ],
      'The scale that trade credit uses (D&B glossary), with straight lines between its points; early payment scores at most as 30 days early, late payment and losses at least as 120 days late',
    ),
    windowDays: measured(730, 'The usual 24 months of payment experiences'),
    minimum: measured(
      { suppliers: 2, invoices: 3 },
      'The least that trade credit publishes: three experiences of two suppliers',
    ),
    trend: expert(
      { recentDays: 182, steadyPoints: 5 },
      'Half a year against the year and a half before; five points are four to eight days around the due date',
    ),
    alikePoints: expert(5, 'Five points are four to eight days around the due date'),
  },
  attack: {
    forger: expert(
      { tier: 'DOCUMENTED', invoices: { praise: 10, blame: 3 } },
      'The strongest attack that needs no access to the books of both sides',
    ),
    points: expert(12.5, 'A grade spans ten to fifteen points'),
    mostAccomplices: expert(199, 'Nobody gathers so many verified companies to lie on one client'),
  },
  sectorComparison: expert(
    { companies: 10, suppliers: 10, largestShare: 0.25 },
    'As for published payment practices: below ten, a median says more of each company than of the sector',
  ),
  charterPoints: expert(
    0,
    'A promise is not a payment, and the payments that the tier measures count already through the same invoices: points for them would count these twice',
  ),
  intervalLevel: measured(0.8, 'Covers 80 to 85 % of later results on two invoice sets'),
  grades: expert(
    [
      { grade: 'A', from: 90 },
      { grade: 'B', from: 80 },
      { grade: 'C', from: 65 },
      { grade: 'D', from: 50 },
      { grade: 'E', from: 0 },
    ],
    'Lateness grows from each grade to the next on two invoice sets; the limits are ours',
  ),
  provisional: expert(
    { belowWeight: 2, belowSuppliers: 2 },
    'With fewer independent suppliers, one or two liars can move any score',
  ),
  limits: {
    establishedYears: measured(
      5,
      'Banque de France, Bulletin 227: failure falls by two fifths after five years',
    ),
    punctualShare: expert(
      0.8,
      'The median of 225 UK construction companies is 89 % within terms, the worst quarter below 77 %',
    ),
    legalSupplierDays: measured(60, 'Art. L441-10 of the French commercial code: 60 days from the invoice'),
  },
  refreshDays: expert(7, 'In a week, fading evidence loses 1.3 % of its weight'),
};
