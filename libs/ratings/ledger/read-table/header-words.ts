import type { LedgerField } from '../column-mapping.js';

/**
 * Headings of French and British accounting, invoicing and spreadsheet exports, in plain form (see `plainHeading`).
 * An earlier spelling is a surer sign than a later one.
 */
export const HEADINGS: Readonly<Record<LedgerField, readonly string[]>> = {
  reference:
    words(`n facture|numero facture|numero de facture|num facture|no facture|facture|facture n|ref facture
    reference facture|invoice number|invoice no|invoice num|invoice|invoice id|invoice ref|invoice reference|n piece
    numero de piece|numero piece|no piece|piece|document number|document no|document|n document|doc no|pieceref|n doc
    transaction number|reference|ref|numero|number|no|n`),
  clientKey:
    words(`code client|compte client|n client|numero client|no client|code tiers|compte tiers|n compte tiers
    compte auxiliaire|n compte|numero de compte|no compte|compte|customer code|customer no|customer number|customer id
    client code|client id|id client|account code|account no|account number|account|a c|debtor code|compauxnum|comptenum`),
  clientName:
    words(`client|nom client|nom du client|tiers|raison sociale|nom tiers|nom du tiers|intitule tiers
    intitule du tiers|intitule|intitule compte|libelle compte|libelle tiers|denomination|societe|entreprise|debiteur
    customer|customer name|client name|name|contact|contact name|company|company name|debtor|debtor name|account name
    bill to|compauxlib|nom`),
  clientNumber: words(`siren|siret|n siren|n siret|siren client|siret client|n tva|n tva intracommunautaire
    tva intracommunautaire|numero de tva|identifiant tva|vat number|vat no|vat id|company number|registration number
    company registration number|company no|crn`),
  email: words(
    `email|e mail|mail|courriel|adresse email|adresse e mail|email address|email client|customer email`,
  ),
  postcode: words(`code postal|cp|code postal client|postcode|post code|postal code|zip|zip code`),
  issuedOn:
    words(`date facture|date de facture|date de la facture|date de facturation|date facturation|emise le
    date d emission|date emission|date piece|date de piece|date document|invoice date|date of invoice|issue date
    issued|issued on|document date|doc date|transaction date|date ecriture|date comptable|date`),
  dueOn:
    words(`date d echeance|date echeance|echeance|date echeance facture|echeance le|a echeance le|due date
    date due|due|due on|payment due|payment due date|maturity|expected date|date limite de paiement
    a payer avant le|date d exigibilite`),
  openAmount: words(`solde|solde du|solde a payer|reste du|reste a payer|restant du|montant restant|montant du
    montant restant du|reste a regler|encours|solde ttc|solde restant|montant ouvert|open amount|outstanding
    outstanding amount|amount due|balance|balance due|amount outstanding|open balance|remaining|unpaid|total due`),
  amount:
    words(`montant ttc|total ttc|ttc|montant facture|montant de la facture|montant total|montant total ttc
    montant|total facture|montant initial|montant origine|debit|invoice amount|gross|gross amount|total amount
    amount incl vat|amount|invoice total|original amount|total|value|montant eur`),
  paidOn:
    words(`date de paiement|date paiement|date de reglement|date reglement|regle le|reglee le|paye le|payee le
    encaisse le|encaissee le|date d encaissement|date encaissement|date du reglement|paid on|payment date|paid date
    date paid|date of payment|settled on|settlement date|clearing date|clear date|fully paid on|receipt date`),
  paidAmount:
    words(`montant regle|montant paye|montant encaisse|regle|paye|encaisse|montant du reglement|reglement
    montant reglement|paiement|paid amount|amount paid|payment amount|paid|payment|amount received|receipt|credit`),
  currency: words(`devise|code devise|monnaie|currency|currency code|ccy|cur|idevise`),
};

/** `N° Facture (TTC)` and `n_facture` become `n facture`: case, accents, signs and what stands in brackets do not matter. */
function plainHeading(text: string): string {
  const plain = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ');
  return plain
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:no|nr|num) (?=\w)/, 'n ');
}

/** How surely a heading names a field: 1 for the usual word, less for a vaguer one, 0 for none. */
export function headingScore(heading: string, field: LedgerField): number {
  const spellings = HEADINGS[field];
  const at = spellings.indexOf(plainHeading(heading));
  return at < 0 ? 0 : 1 - (0.4 * at) / spellings.length;
}

function words(list: string): string[] {
  return list.split(/[|\n]/).map((word) => plainHeading(word));
}
