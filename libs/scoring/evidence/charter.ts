import type { CharterFact } from '../charter-fact.js';

const ENDED: readonly CharterFact['status'][] = ['EXPIRED', 'WITHDRAWN', 'REVOKED'];

/** The commitment as it stood on `asOf`: it ends with its term, and what has ended is told of for a time only. */
export function readCharter(charter: CharterFact | undefined, asOf: string): CharterFact | null {
  if (!charter || charter.signedOn > asOf || charter.statusOn > asOf) return null;
  if (charter.shownUntil !== null && charter.shownUntil < asOf) return null;
  if (ENDED.includes(charter.status) || charter.termEndsOn > asOf) return charter;
  return { ...charter, status: 'EXPIRED', statusOn: charter.termEndsOn };
}
