import { Refusal, type LocalizedText } from '#kernel';

/** Why a whole file is refused. */
export type LedgerRefusal =
  | 'EMPTY_LEDGER'
  | 'NO_HEADER'
  | 'NO_ROWS'
  | 'NOT_A_LEDGER'
  | 'FILE_TOO_LARGE'
  | 'TOO_MANY_COLUMNS'
  | 'CORRUPT_FILE'
  | 'MISSING_COLUMN'
  | 'WRONG_MAPPING'
  | 'AMBIGUOUS_DAYS'
  | 'AMBIGUOUS_AMOUNTS'
  | 'NO_CUSTOMER_ACCOUNT'
  | 'LEDGER_UNBALANCED';

/** A file that cannot be read as a ledger, in a sentence for the person who deposited it. `field` names the column, if any. */
export class LedgerError extends Refusal {
  constructor(
    override readonly code: LedgerRefusal,
    text: LocalizedText,
    field?: string,
  ) {
    super(code, text, field);
  }
}
