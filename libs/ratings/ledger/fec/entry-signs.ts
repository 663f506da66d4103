/** What the other accounts of an entry say about its line on a client's account. Bits, so that an entry takes two bytes. */
export const ENTRY_SIGN = {
  TREASURY: 1,
  REVENUE: 2,
  LOSS: 4,
  DEPOSIT: 8,
  OPENING: 16,
  '411': 32,
  '413': 64,
  '416': 128,
} as const;

/** Signs of an account of the French chart of accounts. */
export function signOfAccount(account: string): number {
  switch (account.charCodeAt(0) - 48) {
    case 5:
      // Banks 51, cash 53, imprest 54, transfers 58; securities (50) and depreciation (59) pay nothing.
      return /^5[1348]/.test(account) ? ENTRY_SIGN.TREASURY : 0;
    case 7:
      return ENTRY_SIGN.REVENUE;
    case 6:
      // Irrecoverable debts, usual (654) and exceptional (6714).
      return /^(?:654|6714)/.test(account) ? ENTRY_SIGN.LOSS : 0;
    case 4:
      // Collected VAT and deferred income go with a sale; 4191 are deposits received, 4197 and 4198 rebates granted.
      if (/^(?:4457|487|4197|4198)/.test(account)) return ENTRY_SIGN.REVENUE;
      return account.startsWith('4191') ? ENTRY_SIGN.DEPOSIT : 0;
    default:
      return 0;
  }
}

/** Journals of opening balances, by their usual codes or by their name. */
export function isOpeningJournal(code: string, name: string): boolean {
  return (
    /^(?:R?AN[0OCV]?|A[-_. ]N)$/i.test(code.trim()) ||
    /[àa][ -]?nouv|(?:bilan|balance|journal|[ée]critures?|soldes?) d.?ouverture|r[ée]ouverture/i.test(name)
  );
}
