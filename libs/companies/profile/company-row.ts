import type { Currency, Money } from '#kernel';
import { withheld } from '../privacy/withheld.js';
import type {
  AnnualAccounts,
  CompanyIdentity,
  CompanyProfile,
  LegalNotice,
  PaymentPracticeReport,
  Sanction,
} from './company-profile.js';

/** One company as the SQL statement gives it; amounts are text because JSON numbers are not exact. */
export interface CompanyRow {
  readonly identity: CompanyIdentity;
  readonly establishments: CompanyProfile['establishments'];
  readonly legal_notices: readonly LegalNotice[];
  readonly annual_accounts: readonly StoredAccounts[];
  readonly payment_practices: readonly PaymentPracticeReport[];
  readonly sanctions: readonly StoredSanction[];
}

type StoredAccounts = Omit<AnnualAccounts, 'turnover' | 'netResult'> & {
  readonly turnover: string | null;
  readonly netResult: string | null;
};
type StoredSanction = Omit<Sanction, 'amount'> & { readonly amount: string; readonly currency: Currency };

/** Privacy is applied when a fact is stored; it is applied again here, so that a faulty import cannot leak. */
export function toIdentity(row: Pick<CompanyRow, 'identity'>): CompanyIdentity {
  return withheld(row.identity);
}

export function toAnnualAccounts(stored: StoredAccounts): AnnualAccounts {
  return { ...stored, turnover: euros(stored.turnover), netResult: euros(stored.netResult) };
}

export function toSanction({ currency, ...stored }: StoredSanction): Sanction {
  return { ...stored, amount: { minor: BigInt(stored.amount), currency } };
}

function euros(minor: string | null): Money | null {
  return minor === null ? null : { minor: BigInt(minor), currency: 'EUR' };
}
