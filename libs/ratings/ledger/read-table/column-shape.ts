import { parseCompanyNumber } from '#kernel';
import { decimalMarkOf, looksLikeAmount } from './amount-cell.js';
import { FormatVotes, type DayOrder, type DecimalMark, type Verdict } from './cell-formats.js';
import { dayOrderOf, looksLikeDay } from './day-cell.js';

/** What the cells of one column look like, over the whole file. Shares are of the filled cells, 0 to 1. */
export interface ColumnShape {
  readonly filled: number;
  readonly days: number;
  readonly amounts: number;
  readonly companyNumbers: number;
  readonly emails: number;
  readonly postcodes: number;
  readonly dayOrder: Verdict<DayOrder>;
  readonly decimalMark: Verdict<DecimalMark>;
}

/** Shapes are told by the first cells; formats by all, since one cell in a million can decide. */
const CELLS_LOOKED_AT = 2000;

export class ColumnObserver {
  private filled = 0;
  private looked = 0;
  private readonly seen = { days: 0, amounts: 0, companyNumbers: 0, emails: 0, postcodes: 0 };
  private readonly dayOrder = new FormatVotes<DayOrder>();
  private readonly decimalMark = new FormatVotes<DecimalMark>();

  add(cell: string): void {
    const text = cell.trim();
    if (text === '') return;
    this.filled++;
    const order = dayOrderOf(text);
    if (order !== undefined) this.dayOrder.add(text, order);
    const mark = order === undefined ? decimalMarkOf(text) : undefined;
    if (mark !== undefined) this.decimalMark.add(text, mark);
    if (this.looked < CELLS_LOOKED_AT) this.look(text);
  }

  shape(): ColumnShape {
    const share = (count: number): number => (this.looked === 0 ? 0 : count / this.looked);
    return {
      filled: this.filled,
      days: share(this.seen.days),
      amounts: share(this.seen.amounts),
      companyNumbers: share(this.seen.companyNumbers),
      emails: share(this.seen.emails),
      postcodes: share(this.seen.postcodes),
      dayOrder: this.dayOrder.verdict(),
      decimalMark: this.decimalMark.verdict(),
    };
  }

  private look(text: string): void {
    this.looked++;
    if (looksLikeDay(text)) this.seen.days++;
    else if (looksLikeAmount(text)) this.seen.amounts++;
    if (parseCompanyNumber(text).ok) this.seen.companyNumbers++;
    if (/^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@]{2,}$/.test(text)) this.seen.emails++;
    if (/^\d{5}$/.test(text) || /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(text)) this.seen.postcodes++;
  }
}
