/** NIST SP 800-63B and CNIL 2022-100: length and a look at what everybody uses; no rules of composition. */
export const MIN_PASSWORD_LENGTH = 12;
/** Bounds the work of the hash. */
export const MAX_PASSWORD_LENGTH = 128;

/** What fills twelve characters without being harder to guess than the words alone. */
const COMMON_PARTS = [
  'motdepasse',
  'azertyuiop',
  'qwertyuiop',
  'qwerty',
  'azerty',
  'password',
  'passw0rd',
  'bienvenue',
  'welcome',
  'bonjour',
  'iloveyou',
  'jetaime',
  'letmein',
  'soleil',
  'doudou',
  'administrateur',
  'administrator',
  'admin',
  'goodpayer',
  'entreprise',
  'company',
  'comptable',
  'abcdefghijkl',
  '1234567890',
  '123456789',
  '12345678',
  '1234567',
  '123456',
  '0123456789',
];
const SHORTEST_PERSONAL_PART = 4;
/** Characters that must be left once common and personal parts are taken away. */
const MIN_OWN_CHARACTERS = 5;

/**
 * True for a password that a guesser tries early: few different characters, or little beside common words and the
 * person's own name or address. Length is judged apart.
 */
export function isEasyToGuess(password: string, personal: readonly string[] = []): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size < MIN_OWN_CHARACTERS) return true;
  const parts = personal
    .flatMap((value) => value.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((part) => part.length >= SHORTEST_PERSONAL_PART);
  const rest = [...COMMON_PARTS, ...parts]
    .sort((a, b) => b.length - a.length)
    .reduce((left, part) => left.replaceAll(part, ''), text)
    .replace(/^(.)\1+$/, '');
  return rest.length < MIN_OWN_CHARACTERS;
}
