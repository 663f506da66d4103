/** Words that ledgers leave out or add at will: they say the form of a company, not which one it is. */
const FORMS: ReadonlySet<string> = new Set(
  'SA SAS SASU SARL EURL SCI SNC SCOP SELARL STE SOCIETE LTD LIMITED PLC LLP'.split(' '),
);

/** True when a ledger and a register mean one name: case, accents, signs, order and legal form may differ, nothing else. */
export function isSameName(inFile: string | null, registered: string | null): boolean {
  const told = wordsOf(inFile ?? '');
  return told !== '' && told === wordsOf(registered ?? '');
}

function wordsOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const words = plain
    // "S.A.R.L." is one word, "L'ATELIER" two.
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FORMS.has(word));
  return words.sort().join(' ');
}
