/** Order of the parts of a day that is written with digits only. */
export type DayOrder = 'DMY' | 'MDY';

/** What separates whole units from cents. */
export type DecimalMark = ',' | '.';
