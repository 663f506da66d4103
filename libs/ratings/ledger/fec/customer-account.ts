/** Customer accounts of the French chart of accounts that are read: clients, bills of exchange to receive, doubtful clients. */
export const CUSTOMER_KINDS = ['411', '413', '416'] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

/** Whose account a line is on. */
export interface CustomerAccount {
  readonly kind: CustomerKind;
  /** As in the file: the sub-account, or the account number when the client is told by its end; null for a collective account. */
  readonly key: string | null;
}

/**
 * What account a line is on, by `CompteNum` and `CompAuxNum`. A client on 411, 413 and 416 keeps one key, so that a bill
 * or a doubtful debt is followed.
 * @returns null for every other account; `IGNORED` for customer accounts that hold no debt that is due: retentions
 * (4117), invoices to be issued (418), deposits (419).
 */
export function customerAccountOf(account: string, subAccount: string): CustomerAccount | 'IGNORED' | null {
  if (!account.startsWith('41')) return null;
  const kind = account.slice(0, 3);
  if (kind === '418' || kind === '419') return 'IGNORED';
  if (kind !== '411' && kind !== '413' && kind !== '416') return null;
  if (subAccount !== '') return account.startsWith('4117') ? 'IGNORED' : { kind, key: subAccount };
  if (/^41170*$/.test(account)) return 'IGNORED';
  const ending = account.slice(3);
  return { kind, key: /^0*$/.test(ending) ? null : `411${ending}` };
}
