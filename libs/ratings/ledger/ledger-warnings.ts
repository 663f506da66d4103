import type { LocalizedText } from '#kernel';

/** What was read all the same, and what the reader of the file should know. */
export const LEDGER_WARNINGS = {
  MIXED_ENCODING: {
    fr: 'Le fichier mélange deux encodages : vérifiez les accents.',
    en: 'The file mixes two encodings: check the accents.',
  },
  CUT_FILE: {
    fr: 'La dernière ligne est incomplète : le fichier est peut-être coupé.',
    en: 'The last line is incomplete: the file may be cut.',
  },
  TERMS_ASSUMED: {
    fr: 'Échéance absente du fichier : calculée avec le délai choisi.',
    en: 'No due day in the file: computed with the terms chosen.',
  },
  PAID_IN_ADVANCE: {
    fr: 'Acompte reçu avant la facture : compté au jour de la facture.',
    en: 'Deposit received before the invoice: counted on the day of the invoice.',
  },
  ENTRY_UNBALANCED: {
    fr: 'Écriture déséquilibrée : débit et crédit diffèrent.',
    en: 'Entry out of balance: debit and credit differ.',
  },
  PAYMENT_REVERSED: {
    fr: 'Paiement rejeté ou remboursé : il ne compte plus.',
    en: 'Payment returned or refunded: it no longer counts.',
  },
  WRITTEN_OFF: {
    fr: 'Créance passée en perte : comptée impayée.',
    en: 'Debt written off as lost: counted as unpaid.',
  },
  DEPOSIT_OR_RETENTION_IGNORED: {
    fr: 'Comptes clients non lus : retenues de garantie, factures à établir, acomptes.',
    en: 'Customer accounts that are not read: retentions, invoices to be issued, deposits.',
  },
} as const satisfies Record<string, LocalizedText>;

export type WarningCode = keyof typeof LEDGER_WARNINGS;
