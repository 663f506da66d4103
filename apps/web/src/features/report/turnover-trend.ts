import type { AnnualAccountsFragment } from '../../generated/graphql';

export interface TurnoverYear {
  readonly closedOn: string;
  /** In whole units of `currency`. */
  readonly turnover: number;
  readonly currency: string;
}

/** Oldest first, of the same kind of accounts as the latest: a group's turnover is not that of its parent company. */
export function turnoverTrend(accounts: readonly AnnualAccountsFragment[]): TurnoverYear[] {
  const kind = accounts.find((year) => year.turnover)?.kind;
  return accounts
    .filter((year) => year.kind === kind)
    .flatMap(({ closedOn, turnover }) =>
      turnover ? [{ closedOn, turnover: Number(turnover.minor) / 100, currency: turnover.currency }] : [],
    )
    .reverse();
}
