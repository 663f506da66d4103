import type { LocalizedText } from '#kernel';

/** Why lines of a ledger give no invoice, in the words of the person who deposited it. */
export const SKIP_REASONS = {
  LINE_TOO_LONG: {
    fr: 'Ligne de plus de 1 Mo : ce n’est pas une ligne de facture.',
    en: 'Line longer than 1 MB: it is not the line of an invoice.',
  },
  LINE_UNREADABLE: {
    fr: 'Ligne dont les cellules ne correspondent pas à l’en-tête.',
    en: 'Line whose cells do not match the header.',
  },
  TOTAL_LINE: { fr: 'Ligne de total ou de sous-total.', en: 'Total or subtotal line.' },
  NO_REFERENCE: { fr: 'Ligne sans numéro de facture.', en: 'Line without an invoice number.' },
  NO_CLIENT: {
    fr: 'Client inconnu : compte collectif sans compte auxiliaire, ou ligne sans client.',
    en: 'Unknown client: collective account without a sub-account, or line without a client.',
  },
  AMOUNT_MISSING: { fr: 'Ligne sans montant.', en: 'Line without an amount.' },
  AMOUNT_UNREADABLE: { fr: 'Montant illisible.', en: 'Amount that cannot be read.' },
  AMOUNT_ABSURD: {
    fr: 'Montant invraisemblable (100 milliards ou plus).',
    en: 'Implausible amount (100 billion or more).',
  },
  AMOUNT_ZERO: { fr: 'Montant nul.', en: 'Amount of zero.' },
  DAY_MISSING: {
    fr: 'Ni date de facture ni échéance, ou pas de date de paiement.',
    en: 'Neither issue day nor due day, or no payment day.',
  },
  DAY_UNREADABLE: { fr: 'Date illisible.', en: 'Day that cannot be read.' },
  DAY_ABSURD: {
    fr: 'Date invraisemblable : avant 1990, ou dans le futur.',
    en: 'Implausible day: before 1990, or in the future.',
  },
  PAID_BEFORE_ISSUED: { fr: 'Payée avant d’être émise.', en: 'Paid before it was issued.' },
  DUE_BEFORE_ISSUED: { fr: 'Échue avant d’être émise.', en: 'Due before it was issued.' },
  ISSUED_AFTER_AS_OF: {
    fr: 'Émise après le jour de la balance.',
    en: 'Issued after the day of the ledger.',
  },
  DUPLICATE: {
    fr: 'Même facture déjà lue dans ce fichier.',
    en: 'The same invoice was already read in this file.',
  },
  CONTRADICTION: {
    fr: 'Plusieurs lignes de la même facture se contredisent.',
    en: 'Several lines of the same invoice contradict each other.',
  },
  CREDIT_NOTE: {
    fr: 'Avoir qui ne se rattache à aucune facture du fichier.',
    en: 'Credit note that belongs to no invoice of the file.',
  },
  CANCELLED: { fr: 'Facture annulée par un avoir.', en: 'Invoice cancelled by a credit note.' },
  OTHER_CURRENCY: {
    fr: 'Devise différente de celle du fichier.',
    en: 'Currency other than that of the file.',
  },
  PERSON: {
    fr: 'Client personne physique : ses données sont écartées.',
    en: 'The client is a natural person: its data are dropped.',
  },
  OVERPAID: { fr: 'Paiement supérieur au reste dû.', en: 'Payment above what was left to pay.' },
  OPENING_BALANCE: {
    fr: 'À nouveau sans détail par facture.',
    en: 'Opening balance without detail by invoice.',
  },
  OTHER_MOVEMENT: {
    fr: 'Mouvement du compte client qui n’est ni une facture, ni un avoir, ni un paiement.',
    en: 'Movement of the client’s account that is neither invoice nor credit note nor payment.',
  },
  SETTLED_OTHERWISE: {
    fr: 'Facture soldée autrement que par un paiement (compensation, affacturage, effet non suivi).',
    en: 'Invoice settled otherwise than by a payment (set-off, factoring, bill that cannot be followed).',
  },
  PAYMENT_NOT_MATCHED: {
    fr: 'Paiement sans lettrage : les factures qu’il couvre sans doute sont laissées de côté.',
    en: 'Payment without a matching code: the invoices that it probably covers are left out.',
  },
} as const satisfies Record<string, LocalizedText>;

export type SkipReason = keyof typeof SKIP_REASONS;
