/** What an expression on the columns of a panel can tell of one year of accounts. */
export const ITEMS = [
  'equityRatio',
  'liquidityRatio',
  'cashFlowMargin',
  'interestCover',
  'ebitdaMargin',
  'turnover',
  'turnoverBefore',
  'workingCapitalToAssets',
  'retainedEarningsToAssets',
  'ebitToAssets',
  'equityToLiabilities',
] as const;
export type Item = (typeof ITEMS)[number];

/** Expression of each item: ratios of the card in per cent, those of Altman Z'' as plain shares, turnover in any unit. */
export type ItemExpressions = Readonly<Partial<Record<Item, string>>>;

/** How a bankruptcy panel is written, so that any file can be evaluated. */
export interface AccountsMapping {
  /** Column that tells what happened. */
  readonly label: string;
  /** Text of a failure in that column. */
  readonly failedText: string;
  /** Mark before the decimals of the file's numbers; a point when left out. */
  readonly decimalMark?: '.' | ',';
  /** Column of the firm: its rows are drawn and held out together. Without it each row is a firm. */
  readonly firm?: string;
  /** With a firm, the year of its row: turnover growth then needs no column of its own. */
  readonly year?: string;
  /** The label is repeated on all rows of a firm: it holds for the last one, the earlier ones survived. */
  readonly isLabelOfLastYear?: boolean;
  readonly items: ItemExpressions;
  /** Other readings of some items, evaluated beside the first. */
  readonly alternatives?: Readonly<Record<string, ItemExpressions>>;
  /** Least area under the curve that the card must reach on this panel. */
  readonly goal?: number;
}
