import { looksLikeAPerson, type PersonSign } from './looks-like-a-person.js';

/** A ledger repeats its clients' names on every line. */
const MOST_REMEMBERED = 50_000;

/** The sign of each name, found once for a reading and forgotten with it. */
export class PersonSigns {
  private readonly known = new Map<string, PersonSign>();

  of(name: string): PersonSign {
    const known = this.known.get(name);
    if (known) return known;
    const sign = looksLikeAPerson(name);
    if (this.known.size < MOST_REMEMBERED) this.known.set(name, sign);
    return sign;
  }
}
