import { DomainError } from '#kernel';

export const ROLES = [
  'customer',
  'issued',
  'due',
  'settled',
  'amount',
  'disputed',
  'currency',
  'country',
] as const;
/** What a column tells of an invoice. */
export type Role = (typeof ROLES)[number];

const NEEDED: readonly Role[] = ['customer', 'issued', 'due', 'settled'];

/** Names under which ledgers export each column, likeliest first; compared without case, accents, blanks and signs. */
const SPELLINGS: Readonly<Record<Role, string>> = {
  customer:
    'customer customerid custid custnumber customernumber customercode customername client clientid clientnumber clientcode ' +
    'codeclient debtor debtorid buyer buyerid account accountid accountnumber siren company companyid namecustomer nomclient',
  issued:
    'issued issuedon issuedate invoicedate invoicedon documentdate documentcreatedate postingdate billingdate billdate ' +
    'dateissued datefacture datedefacture dateemission created createdate',
  due: 'due dueon duedate dueindate datedue paymentduedate netduedate echeance dateecheance datedecheance',
  settled:
    'settled settledon settleddate settlementdate cleardate cleareddate clearingdate paid paidon paiddate datepaid ' +
    'paymentdate dateofpayment datereglement datedereglement datepaiement datedepaiement',
  amount:
    'amount invoiceamount totalamount amountdue totalopenamount invoicetotal total value invoicevalue montant montantttc ' +
    'totalttc montantfacture',
  disputed: 'disputed dispute isdisputed indispute litige conteste',
  currency: 'currency invoicecurrency currencycode devise codedevise',
  country: 'country countrycode pays codepays',
};

/** Position of each column in a row of cells. */
export type Columns = Readonly<Partial<Record<Role, number>>>;

/**
 * Finds each column: the one that was named, or the likeliest of the header's names.
 * @throws DomainError `WRONG_HEADER` naming what is missing, the names that the file has and the option that says which is which
 */
export function findColumns(
  header: readonly string[],
  chosen: Readonly<Partial<Record<Role, string>>>,
): Columns {
  const plain = header.map(plainName);
  const found: Partial<Record<Role, number>> = {};
  for (const role of ROLES) {
    const name = chosen[role];
    const spellings = name === undefined ? SPELLINGS[role].split(' ') : [plainName(name)];
    const at = spellings.map((spelling) => plain.indexOf(spelling)).find((position) => position >= 0);
    if (at !== undefined) found[role] = at;
    else if (name !== undefined) throw refusal(`there is no column "${name}"`, role, header);
  }
  const missing = NEEDED.find((role) => found[role] === undefined);
  if (missing) throw refusal(`no column looks like "${missing}"`, missing, header);
  return found;
}

function refusal(problem: string, role: Role, header: readonly string[]): DomainError {
  const names = header.map((name) => name.trim().slice(0, 40)).join(', ');
  return new DomainError(
    'WRONG_HEADER',
    `Line 1: ${problem}. The columns are: ${names}. Say which one it is with --${role}-column <name>.`,
    role,
  );
}

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
