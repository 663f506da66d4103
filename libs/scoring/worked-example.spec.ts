import { EXAMPLE_DAY, WORKED_EXAMPLE_WITH_SUPPLIERS } from './golden/example-payments.js';
import { score } from './score.js';

/** The whole worked example of the method, figure by figure. */
describe('worked example with four suppliers', () => {
  const card = score(WORKED_EXAMPLE_WITH_SUPPLIERS, EXAMPLE_DAY);

  it('scores 67.95, grade C, 58–77', () => {
    expect(card.score).toBeCloseTo(67.95, 2);
    expect(card.grade).toBe('C');
    expect([card.interval!.low, card.interval!.high].map(Math.round)).toEqual([58, 77]);
  });

  it('expects 71 % late, 38 % more than a week, 3.9 % more than 30 days', () => {
    expect(card.lateness!.late).toBeCloseTo(0.71, 2);
    expect(card.lateness!.moreThan7Days).toBeCloseTo(0.38, 2);
    expect(card.lateness!.moreThan30Days).toBeCloseTo(0.039, 3);
  });

  it('explains it point by point', () => {
    const points = Object.fromEntries(card.contributions.map(({ id, points }) => [id, points.toFixed(2)]));
    expect(points).toEqual({
      base: '71.17',
      'accounts:equityRatio': '-1.12',
      'accounts:liquidityRatio': '-0.45',
      'accounts:cashFlowMargin': '-0.40',
      'accounts:interestCover': '-0.02',
      'accounts:turnoverGrowth': '-0.57',
      'supplier:supplier-1': '3.67',
      'supplier:supplier-2': '-2.69',
      'supplier:supplier-3': '-1.08',
      failure: '-0.54',
    });
  });

  it('weighs three suppliers as 9.09 observations and ignores the stranger', () => {
    expect(card.evidence).toMatchObject({ independentSuppliers: 3, paymentExperiences: 25 });
    expect(card.evidence.weight).toBeCloseTo(9.09, 2);
    expect(card.isProvisional).toBe(false);
  });
});
