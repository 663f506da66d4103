import { decodeCursor, DomainError, encodeCursor } from '#kernel';
import { LAST_RANK } from './company-hit.js';

/** The sort key of a found company, hence a place in any list: rank of the match, then importance, then number. */
export interface SearchPosition {
  readonly rank: number;
  /** Smaller is more important. */
  readonly standing: number;
  readonly companyId: string;
}

export const START: SearchPosition = { rank: -1, standing: -1, companyId: '' };

export function encodePosition({ rank, standing, companyId }: SearchPosition): string {
  return encodeCursor([rank, standing, companyId]);
}

/** @throws DomainError `INVALID_CURSOR` */
export function decodePosition(cursor: string): SearchPosition {
  const [rank, standing, companyId] = decodeCursor(cursor, 3);
  if (
    isWithin(rank, LAST_RANK) &&
    isWithin(standing, 32_767) &&
    typeof companyId === 'string' &&
    /^[A-Z]{2}-[A-Z0-9]{1,12}$/.test(companyId)
  ) {
    return { rank, standing, companyId };
  }
  throw new DomainError('INVALID_CURSOR', 'This cursor was not issued by goodpayer.', 'after');
}

function isWithin(part: unknown, most: number): part is number {
  return Number.isInteger(part) && (part as number) >= 0 && (part as number) <= most;
}

/** Where to go on among the matches of one rank: after the position, from their start, or nowhere (null). */
export function resumeAt(rank: number, after: SearchPosition): SearchPosition | null {
  if (after.rank > rank) return null;
  return after.rank === rank ? after : START;
}
