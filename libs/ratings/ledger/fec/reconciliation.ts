import type { LedgerReconciliation } from '../ledger-report.js';

/** Sums in cents while the clients are read: whole numbers far below 2^53. */
export interface MutableReconciliation {
  balance: number;
  open: number;
  leftOut: number;
  unused: number;
  writtenOff: number;
}

export function emptyReconciliation(): MutableReconciliation {
  return { balance: 0, open: 0, leftOut: 0, unused: 0, writtenOff: 0 };
}

export function reconciled(sums: MutableReconciliation): LedgerReconciliation {
  return {
    currency: 'EUR',
    balanceMinor: BigInt(sums.balance),
    openMinor: BigInt(sums.open),
    leftOutMinor: BigInt(sums.leftOut),
    unusedMinor: BigInt(sums.unused),
    writtenOffMinor: BigInt(sums.writtenOff),
  };
}
