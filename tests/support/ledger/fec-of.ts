const COLUMNS =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise'.split(
    ' ',
  );
const JOURNALS: Readonly<Record<string, string>> = {
  VE: 'Ventes',
  BQ: 'Banque',
  OD: 'Opérations diverses',
  AN: 'À nouveaux',
};
const NAMES: Readonly<Record<string, string>> = {
  '411000': 'Clients',
  '413000': 'Clients, effets à recevoir',
  '416000': 'Clients douteux',
  '445710': 'TVA collectée',
  '512000': 'Banque',
  '654000': 'Pertes sur créances irrécouvrables',
  '706000': 'Prestations de services',
  '890000': 'Bilan d’ouverture',
  '401000': 'Fournisseurs',
};

/** One line of an invented FEC: account, client, euros (debit above 0), and what differs from the usual. */
export interface FecLine {
  readonly journal: string;
  readonly entry: string;
  readonly on: string;
  readonly account: string;
  readonly client?: string;
  readonly clientName?: string;
  readonly piece?: string;
  readonly pieceOn?: string;
  readonly euros: number;
  readonly letter?: string;
  readonly letteredOn?: string;
}

export interface FecStyle {
  readonly delimiter?: '\t' | '|';
  readonly amounts?: 'DEBIT_CREDIT' | 'MONTANT_SENS';
}

/** The text of a FEC of an invented company. */
export function fecOf(
  lines: readonly FecLine[],
  { delimiter = '\t', amounts = 'DEBIT_CREDIT' }: FecStyle = {},
): string {
  const columns =
    amounts === 'DEBIT_CREDIT'
      ? COLUMNS
      : COLUMNS.map((name) => (name === 'Debit' ? 'Montant' : name === 'Credit' ? 'Sens' : name));
  const rows = lines.map((line) => cellsOf(line, amounts).join(delimiter));
  return [columns.join(delimiter), ...rows, ''].join('\r\n');
}

function cellsOf(line: FecLine, amounts: FecStyle['amounts']): string[] {
  const money = Math.abs(line.euros).toFixed(2).replace('.', ',');
  const isDebit = line.euros > 0;
  const amount =
    amounts === 'MONTANT_SENS'
      ? [money, isDebit ? 'D' : 'C']
      : [isDebit ? money : '0,00', isDebit ? '0,00' : money];
  return [
    line.journal,
    JOURNALS[line.journal] ?? line.journal,
    line.entry,
    line.on,
    line.account,
    NAMES[line.account] ?? line.account,
    line.client ?? '',
    line.client ? (line.clientName ?? `${line.client} SARL`) : '',
    line.piece ?? line.entry,
    line.pieceOn ?? line.on,
    'Libellé secret',
    ...amount,
    line.letter ?? '',
    line.letter ? (line.letteredOn ?? line.on) : '',
    line.on,
    '',
    '',
  ];
}

interface Sale {
  readonly client: string;
  readonly clientName?: string;
  readonly piece: string;
  readonly on: string;
  readonly euros: number;
  readonly letter?: string;
  readonly letteredOn?: string;
}

/** An invoice (or, with an amount below 0, a credit note): client, revenue and VAT at 20 %. */
export function sale(one: Sale): FecLine[] {
  const net = Math.round((one.euros / 1.2) * 100) / 100;
  const entry = { journal: 'VE', entry: `VE-${one.piece}`, on: one.on, piece: one.piece };
  const { client, clientName, euros, letter, letteredOn } = one;
  return [
    { ...entry, account: '411000', client, clientName, euros, letter, letteredOn },
    { ...entry, account: '706000', euros: -net },
    { ...entry, account: '445710', euros: -Math.round((euros - net) * 100) / 100 },
  ];
}

/** Money received (or, with an amount below 0, sent back) at the bank. */
export function receipt(one: Sale): FecLine[] {
  const entry = { journal: 'BQ', entry: `BQ-${one.piece}`, on: one.on, piece: one.piece };
  const { client, clientName, euros, letter, letteredOn } = one;
  return [
    { ...entry, account: '512000', euros },
    { ...entry, account: '411000', client, clientName, euros: -euros, letter, letteredOn },
  ];
}
