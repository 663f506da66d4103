/** A side of an invoice. */
export type Party = 'SELLER' | 'BUYER';

/**
 * Words at the beginning of a line, or of the line above a block, by which invoices say whose details follow. A word in
 * the middle of a sentence ("en faveur du client") says nothing.
 */
const LABELS: Readonly<Record<Party, RegExp>> = {
  SELLER:
    /^\s*(?:le |la )?(?:vendeur|fournisseur|prestataire|[ée]metteur|exp[ée]diteur|seller|supplier|vendor|issued by|invoice from|from\s*:)(?![\p{L}])/iu,
  BUYER:
    /^\s*(?:le |la )?(?:client|acheteur|acqu[ée]reur|destinataire|preneur|factur[ée]e? [àa]|adress[ée]e? [àa]|[àa] l.attention de|livr[ée]e? [àa]|bill(?:ed)? to|invoice(?:d)? to|sold to|ship(?:ped)? to|deliver(?:ed)? to|customer|buyer|purchaser)(?![\p{L}])/iu,
};

/** Within a line, before a number: "TVA du client : FR…". */
const OWNED: Readonly<Record<Party, RegExp>> = {
  SELLER: /(?:du |de la |de l.)?\b(?:vendeur|fournisseur|seller|supplier)/iu,
  BUYER: /\b(?:client|acheteur|preneur|customer|buyer)/iu,
};

/** Whose details a line opens, if it says so. */
export function openedParty(line: string): Party | null {
  if (LABELS.SELLER.test(line)) return 'SELLER';
  return LABELS.BUYER.test(line) ? 'BUYER' : null;
}

/** Whose number stands in a line, if the line itself says so. */
export function ownerInLine(line: string): Party | null {
  const isSeller = OWNED.SELLER.test(line);
  const isBuyer = OWNED.BUYER.test(line);
  if (isSeller === isBuyer) return null;
  return isSeller ? 'SELLER' : 'BUYER';
}
