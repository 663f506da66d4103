import { DomainError } from '#kernel';

export const ROLES = [
  'customer',
  'invoice',
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

/** Names under which ledgers export each column, likeliest first; compared without case, accents, blanks, signs and what stands in brackets. */
const SPELLINGS: Readonly<Record<Role, string>> = {
  customer:
    'customer customerid custid custnumber customernumber customerno customercode customername client clientid clientnumber clientno ' +
    'clientcode codeclient nclient numeroclient debtor debtorid debtorcode debtornumber buyer buyerid payer payerid soldto account accountid ' +
    'accountnumber accountcode codetiers tiers siren company companyid namecustomer nomclient clientname debtorname raisonsociale',
  invoice:
    'invoicenumber invoiceno invoicenum invoiceid invoiceref invoicereference documentnumber documentno docid docno docnumber ' +
    'numerofacture numerodefacture nfacture reffacture invoice facture numeropiece npiece piece',
  issued:
    'issued issuedon issuedat issuedate invoicedate invoicedon documentdate documentcreatedate docdate postingdate billingdate billdate ' +
    'dateissued datefacture datedefacture datefacturation datedefacturation dateemission datedemission datepiece datedocument ' +
    'transactiondate baselinedate created createdon createddate createdate date',
  due:
    'due dueon duedate dueindate datedue paymentduedate paymentdue invoiceduedate netduedate netdue maturity maturitydate ' +
    'echeance dateecheance datedecheance echeancele datelimitedepaiement datedexigibilite',
  settled:
    'settled settledon settledat settleddate settlementdate cleardate cleareddate clearingdate paid paidon paidat paiddate datepaid ' +
    'paymentdate actualpaymentdate invoicepaiddate dateofpayment paymentreceiveddate receiptdate closeddate closingdate ' +
    'datereglement datedereglement datepaiement datedepaiement dateencaissement datelettrage regle reglele payele encaissele',
  amount:
    'amount invoiceamount totalamount amountdue totalopenamount invoicetotal total value invoicevalue grossamount gross originalamount ' +
    'montant montantttc totalttc ttc montantfacture montanttotal montantht',
  disputed: 'disputed dispute isdisputed indispute litige conteste',
  currency: 'currency invoicecurrency currencycode devise codedevise monnaie',
  country: 'country countrycode customercountry pays codepays',
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
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z0-9]/g, '');
}
