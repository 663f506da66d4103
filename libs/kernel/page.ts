import { DomainError } from './domain-error.js';

/** One page of a keyset-paginated list, with opaque cursors (Relay cursor connections). */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
}

/** Packs the sort key of the last row into an opaque, URL-safe cursor. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws DomainError `INVALID_CURSOR` when the text was not made by `encodeCursor` with `length` parts. */
export function decodeCursor(cursor: string, length: number): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every(isKeyPart)) return key;
  } catch {
    // falls through to the refusal below: a cursor is opaque, so there is nothing more precise to say
  }
  throw new DomainError('INVALID_CURSOR', 'This cursor was not issued by goodpayer.', 'after');
}

function isKeyPart(part: unknown): part is string | number {
  return typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part));
}
