import { namesNaturalPerson } from '../../privacy/names-a-person.js';

/** `NOM Prénom` or `Prénom NOM`: the case tells what no list of first names does. */
const MIXED_CASE_NAME =
  /^(\p{Lu}{3,}(-\p{Lu}+)? \p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)? \p{Lu}{3,}(-\p{Lu}+)?)$/u;
/** `PRÉNOM N.`, `P. NOM`: a name of which only an initial is left. */
const ABBREVIATED_NAME = /^(\p{L}{3,} \p{L}\.|\p{L}\. \p{L}{3,})$/u;

/**
 * True when a party may be a natural person, judged by its name alone: extracts of the register without `typePersonne`
 * print sole traders like companies. When in doubt, it is one: some companies named after their founder stay hidden
 * until a register of companies names them.
 */
export function mayBePersonName(name: string): boolean {
  return namesNaturalPerson(name) || MIXED_CASE_NAME.test(name) || ABBREVIATED_NAME.test(name);
}
