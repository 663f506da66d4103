import type { AccountsMapping } from './mapping.js';

/** Depreciation ÷ assets. The set calls "operating profit − depreciation" EBITDA (Attr48, Attr49): the difference is depreciation. */
const DEPRECIATION = '(Attr22 - Attr48)';
/** What EBITDA is elsewhere: operating profit + depreciation, ÷ assets. */
const EBITDA = `(Attr22 + ${DEPRECIATION})`;

/** Mappings of panels that are publicly known; the files themselves are not part of this repository. */
export const PRESETS: Readonly<Record<string, AccountsMapping>> = {
  /** UCI "Polish companies bankruptcy": 64 ratios, no firm, no year. Net profit is Attr1, sales Attr9, both ÷ assets. */
  polish: {
    label: 'class',
    failedText: '1',
    items: {
      equityRatio: '100 * Attr10',
      liquidityRatio: '100 * Attr4',
      cashFlowMargin: `100 * (Attr1 + ${DEPRECIATION}) / Attr9`,
      interestCover: `100 * (Attr11 - Attr18) / ${EBITDA}`,
      ebitdaMargin: `100 * ${EBITDA} / Attr9`,
      turnover: 'Attr21',
      turnoverBefore: '1',
      workingCapitalToAssets: 'Attr3',
      retainedEarningsToAssets: 'Attr6',
      ebitToAssets: 'Attr7',
      equityToLiabilities: 'Attr8',
    },
    alternatives: { 'interest cover from Attr27': { interestCover: `100 * Attr22 / Attr27 / ${EBITDA}` } },
    goal: 0.71,
  },
  /** Listed US firms 1999–2018 (columns X1–X18, `status_label`): interest is not in the file. */
  us: {
    label: 'status_label',
    failedText: 'failed',
    firm: 'company_name',
    year: 'year',
    isLabelOfLastYear: true,
    items: {
      equityRatio: '100 * (X10 - X17) / X10',
      liquidityRatio: '100 * X1 / X14',
      cashFlowMargin: '100 * (X6 + X3) / X9',
      turnover: 'X9',
      workingCapitalToAssets: '(X1 - X14) / X10',
      retainedEarningsToAssets: 'X15 / X10',
      ebitToAssets: 'X12 / X10',
      equityToLiabilities: '(X10 - X17) / X17',
    },
    goal: 0.775,
  },
};
