import type { SupplierReading } from '../evidence/suppliers/read-suppliers.js';
import type { EvidenceTier } from '../payment-facts.js';
import type { LocalizedText } from '../scorecard.js';
import { shareText } from './format.js';
import { say } from './say.js';

const LABELS: Readonly<Record<EvidenceTier, LocalizedText>> = {
  DECLARED: say('Fournisseur vérifié, sur parole', 'Verified supplier, own word'),
  DOCUMENTED: say('Fournisseur vérifié, avec justificatifs', 'Verified supplier, with documents'),
  LEDGER: say('Fournisseur vérifié, par ses comptes', 'Verified supplier, from its books'),
};

/** Suppliers are never named. */
export function supplierLabel(tier: EvidenceTier): LocalizedText {
  return LABELS[tier];
}

/** Who the supplier is, as far as anyone may know, what it says, and that we believe it only in part when everything else says otherwise. */
export function supplierDetail(
  { experiences, bands, description }: SupplierReading,
  isBounded: boolean,
): LocalizedText {
  const onTime = shareText(bands[0]);
  const invoices = experiences === 1 ? '1 facture' : `${experiences} factures`;
  const said = {
    fr: `${description ? `${description.fr} : ` : ''}${invoices}, ${onTime.fr} à l'heure (les plus récentes comptent davantage).`,
    en: `${description ? `${description.en}: ` : ''}${experiences} ${experiences === 1 ? 'invoice' : 'invoices'}, ${onTime.en} on time (recent ones count more).`,
  };
  return isBounded
    ? say(
        `${said.fr} Son avis s'écarte de tous les autres : son influence est limitée.`,
        `${said.en} It differs from everything else known: its influence is limited.`,
      )
    : say(said.fr, said.en);
}
