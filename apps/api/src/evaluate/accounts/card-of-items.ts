import { CURRENT_POLICY, readAccountsAlone, type AccountsFact, type AccountsReading } from '#scoring';
import type { Items } from './read/read-panel.js';

const CLOSED_ON = '2025-12-31';
const CLOSED_BEFORE_ON = '2024-12-31';
const SCORED_ON = '2026-06-30';

/**
 * The card as it scores companies: same plausible ranges, same neutral gaps, same points. The days are invented: a panel
 * tells none, and all that they decide is that two years follow one another.
 */
export function cardOf(items: Items): AccountsReading {
  const filed = [
    { ...NOTHING, ...ratiosOf(items), closedOn: CLOSED_ON, turnoverMinor: known(items.turnover) },
    { ...NOTHING, closedOn: CLOSED_BEFORE_ON, turnoverMinor: known(items.turnoverBefore) },
  ];
  return readAccountsAlone(filed, SCORED_ON, CURRENT_POLICY);
}

const NOTHING: Omit<AccountsFact, 'closedOn'> = {
  kind: 'COMPLETE',
  turnoverMinor: null,
  equityRatio: null,
  liquidityRatio: null,
  cashFlowMargin: null,
  interestCover: null,
  ebitdaMargin: null,
  supplierDays: null,
};

function ratiosOf(items: Items): Partial<AccountsFact> {
  return {
    equityRatio: known(items.equityRatio),
    liquidityRatio: known(items.liquidityRatio),
    cashFlowMargin: known(items.cashFlowMargin),
    interestCover: known(items.interestCover),
    ebitdaMargin: known(items.ebitdaMargin),
  };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
