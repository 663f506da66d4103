import type { AccountsFact } from '../facts.js';
import type { Policy, Ratio } from '../policy/policy.js';

/** Value that the card takes when operations lose money: interest cannot be compared with a negative EBITDA. */
const NOTHING_TO_COVER_INTEREST = -1;

type Published = Readonly<Record<Ratio, number | null | 'IMPLAUSIBLE'>>;

/** The five ratios of the card as the register states them. Its `0.0` means "not computable" where zero makes no sense. */
export function publishedRatios(
  year: AccountsFact,
  yearBefore: AccountsFact | null,
  policy: Policy,
): Published {
  return {
    equityRatio: year.equityRatio || null,
    liquidityRatio: year.liquidityRatio || null,
    cashFlowMargin: year.cashFlowMargin || null,
    interestCover: interestCover(year),
    turnoverGrowth: turnoverGrowth(year.turnoverMinor, yearBefore?.turnoverMinor ?? null, policy),
  };
}

/** Interest ÷ EBITDA. Its sign is EBITDA's, because interest is never negative; zero is real only where EBITDA is known. */
function interestCover({ interestCover, ebitdaMargin }: AccountsFact): number | null {
  if (ebitdaMargin !== null && ebitdaMargin < 0) return NOTHING_TO_COVER_INTEREST;
  if (interestCover === null) return null;
  if (interestCover < 0) return NOTHING_TO_COVER_INTEREST;
  return interestCover === 0 && !ebitdaMargin ? null : interestCover;
}

/** Growth in per cent. A turnover of zero is hidden, the same turnover twice is a repeated filing. */
function turnoverGrowth(
  now: number | null,
  before: number | null,
  policy: Policy,
): number | null | 'IMPLAUSIBLE' {
  if (!now || !before || now < 0 || before < 0) return null;
  const factor = Math.max(now / before, before / now);
  if (now === before || factor > policy.accounts.maximumTurnoverFactor.value) return 'IMPLAUSIBLE';
  return 100 * (now / before - 1);
}
