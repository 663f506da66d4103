import { LedgerError } from '../ledger-error.js';

/** Columns of the FEC that are read (art. A47 A-1 VII of the LPF), with the other names that exporters give them. */
const SPELLINGS = {
  JournalCode: ['journalcode'],
  JournalLib: ['journallib', 'journallibelle'],
  EcritureNum: ['ecriturenum', 'ecriturenumero'],
  EcritureDate: ['ecrituredate'],
  CompteNum: ['comptenum', 'comptenumero'],
  CompteLib: ['comptelib', 'comptelibelle'],
  CompAuxNum: ['compauxnum', 'compteauxnum', 'compauxnumero'],
  CompAuxLib: ['compauxlib', 'compteauxlib', 'compauxlibelle'],
  PieceRef: ['pieceref'],
  PieceDate: ['piecedate'],
  EcritureLib: ['ecriturelib', 'ecriturelibelle'],
  Debit: ['debit'],
  Credit: ['credit'],
  Montant: ['montant'],
  Sens: ['sens'],
  EcritureLet: ['ecriturelet', 'ecriturelettrage', 'lettrage'],
  DateLet: ['datelet', 'datelettrage'],
} as const;

export type FecColumn = keyof typeof SPELLINGS;

/** Position of each column; -1 for those that the file has not. */
export type FecHeader = Readonly<Record<FecColumn, number>> & {
  readonly delimiter: string;
  readonly width: number;
};

const NEEDED: readonly FecColumn[] = [
  'JournalCode',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'EcritureLet',
];
const DELIMITERS = ['\t', '|', ';', ','];
const COLUMNS_OF_A_FEC = 6;

/**
 * Finds the columns by name: exporters add, move and respell them.
 * @throws LedgerError `MISSING_COLUMN` naming it.
 */
export function readFecHeader(line: string): FecHeader {
  const { delimiter, names } = cut(line);
  const position = positions(names);
  const missing = NEEDED.find((column) => position[column] < 0) ?? missingAmount(position);
  if (missing) {
    throw new LedgerError(
      'MISSING_COLUMN',
      {
        fr: `Il manque la colonne ${missing} : ce fichier n’est pas un FEC complet (art. A47 A-1 du LPF).`,
        en: `The column ${missing} is missing: this is not a complete FEC (art. A47 A-1 of the French LPF).`,
      },
      missing,
    );
  }
  return { ...position, delimiter, width: names.length };
}

/** True when the first line names enough of a FEC's columns to be read, or refused, as one. */
export function looksLikeFecHeader(line: string): boolean {
  const found = Object.values(positions(cut(line).names)).filter((position) => position >= 0);
  return found.length >= COLUMNS_OF_A_FEC;
}

function cut(line: string): { delimiter: string; names: string[] } {
  const delimiter = DELIMITERS.reduce((best, one) =>
    line.split(one).length > line.split(best).length ? one : best,
  );
  return { delimiter, names: line.split(delimiter).map(plain) };
}

function positions(names: readonly string[]): Record<FecColumn, number> {
  const found = Object.entries<readonly string[]>(SPELLINGS).map(([column, spellings]) => [
    column,
    names.findIndex((name) => spellings.includes(name)),
  ]);
  return Object.fromEntries(found) as Record<FecColumn, number>;
}

/** `Debit` and `Credit`, or `Montant` and `Sens`. */
function missingAmount(position: Readonly<Record<FecColumn, number>>): FecColumn | null {
  if (position.Montant >= 0 && position.Debit < 0) return position.Sens < 0 ? 'Sens' : null;
  if (position.Debit < 0) return 'Debit';
  return position.Credit < 0 ? 'Credit' : null;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
