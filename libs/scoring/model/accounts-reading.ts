import { readAccounts } from '../evidence/accounts.js';
import type { RatioGap } from '../evidence/evidence.js';
import type { AccountsFact } from '../facts.js';
import type { Policy, Ratio } from '../policy/policy.js';
import { readCard, type CardResult } from './accounts-card.js';

export interface AccountsReading extends CardResult {
  /** Ratios that the card leaves out, and why; empty when no accounts count at all. */
  readonly gaps: Readonly<Partial<Record<Ratio, RatioGap>>>;
}

/** What the accounts alone say of a company on `asOf`, in risk points of the card: the same reading as in its score. */
export function readAccountsAlone(
  filed: readonly AccountsFact[],
  asOf: string,
  policy: Policy,
): AccountsReading {
  const { accounts } = readAccounts(filed, asOf, policy);
  return { ...readCard(accounts, policy), gaps: accounts?.gaps ?? {} };
}
