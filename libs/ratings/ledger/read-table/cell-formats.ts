/** Order of the parts of a day that is written with digits only. */
export type DayOrder = 'DMY' | 'MDY';

/** What separates whole units from cents. */
export type DecimalMark = ',' | '.';

/** What the cells of a column say of their format: one certain cell decides for all, unless another contradicts it. */
export type Verdict<Format> =
  | { readonly kind: 'KNOWN'; readonly format: Format }
  /** Every cell can be read both ways, or some say one thing and some the other: only the member knows. */
  | { readonly kind: 'AMBIGUOUS'; readonly example: string }
  /** No cell depends on it. */
  | { readonly kind: 'INDIFFERENT' };

/** Gathers what each cell says; decided once the whole column has been seen. */
export class FormatVotes<Format extends string> {
  private readonly certain = new Set<Format>();
  private doubtful: string | null = null;
  private clash: string | null = null;

  /** `says` is null when `cell` can be read both ways. */
  add(cell: string, says: Format | null): void {
    if (says === null) this.doubtful ??= cell;
    else if (this.certain.size === 1 && !this.certain.has(says)) this.clash ??= cell;
    if (says !== null) this.certain.add(says);
  }

  verdict(): Verdict<Format> {
    const [format] = this.certain;
    if (this.clash !== null) return { kind: 'AMBIGUOUS', example: this.clash };
    if (format !== undefined) return { kind: 'KNOWN', format };
    return this.doubtful === null ? { kind: 'INDIFFERENT' } : { kind: 'AMBIGUOUS', example: this.doubtful };
  }
}
