import { createHash } from 'node:crypto';
import type { LedgerClient } from '../../ledger/ledger-invoice.js';

/** Tells a client from the others of its file; short, however long the cell was. */
export function clientKey({ key }: LedgerClient): string {
  return digest(key);
}

/**
 * By which a client is known again in the next file: account and name together, since an account number may be given to
 * another client. A digest: what is remembered for years names nobody.
 */
export function memoryKey({ key, name }: LedgerClient): string {
  return digest(`${fold(key)}\u0000${fold(name ?? '')}`);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 24);
}
