import { numberInWords, Refusal, type LocalizedText } from '#kernel';
import { MAX_INVOICE_MEGABYTES, MAX_INVOICE_PAGES } from './invoice-limits.js';

const REFUSALS = {
  INVOICE_NOT_FOUND: {
    fr: 'Cette facture n’est pas là, ou n’est pas à vous : envoyez-la à nouveau.',
    en: 'This invoice is not there, or is not yours: upload it again.',
  },
  NOT_A_PDF: {
    fr: 'Ce fichier n’est pas un PDF.',
    en: 'This file is not a PDF.',
  },
  PDF_TOO_LARGE: {
    fr: `Le PDF dépasse ${MAX_INVOICE_MEGABYTES} Mo.`,
    en: `The PDF has more than ${MAX_INVOICE_MEGABYTES} MB.`,
  },
  PDF_TOO_COMPLEX: {
    fr: 'Ce PDF demande trop de calcul ou de mémoire pour être traité.',
    en: 'This PDF takes too much work or memory to be handled.',
  },
  PDF_DAMAGED: {
    fr: 'Ce PDF est incomplet ou endommagé : exportez la facture à nouveau.',
    en: 'This PDF is incomplete or damaged: export the invoice again.',
  },
  PDF_ENCRYPTED: {
    fr: 'Ce PDF est chiffré ou protégé : exportez la facture sans mot de passe ni restriction.',
    en: 'This PDF is encrypted or protected: export the invoice without password or restriction.',
  },
  PDF_SIGNED: {
    fr: 'Ce PDF est déjà signé, et toute modification ferait douter de sa signature : apposez le badge avant de signer.',
    en: 'This PDF is signed already, and any change would cast doubt on its signature: stamp it before you sign it.',
  },
  NO_PAGES: {
    fr: 'Ce PDF n’a aucune page.',
    en: 'This PDF has no page.',
  },
  TOO_MANY_PAGES: {
    fr: `Ce PDF a plus de ${numberInWords(MAX_INVOICE_PAGES, 'fr')} pages.`,
    en: `This PDF has more than ${numberInWords(MAX_INVOICE_PAGES, 'en')} pages.`,
  },
  NO_FREE_SPACE: {
    fr: 'Ni la première ni la dernière page n’a de place libre pour le badge (environ 8 × 2 cm) : laissez-en au bas de la facture.',
    en: 'Neither the first nor the last page has room for the badge (about 8 × 2 cm): leave some at the bottom of the invoice.',
  },
  STAMP_ALTERED: {
    fr: 'Cette facture porte déjà un badge, et a été modifiée depuis : apposez-le sur la facture d’origine.',
    en: 'This invoice bears a badge already, and was changed since: stamp the original invoice.',
  },
  SELLER_NOT_FOUND: {
    fr: 'Aucun numéro d’entreprise ne se lit dans cette facture (un scan n’a pas de texte) : le vendeur doit y figurer par son SIREN, son SIRET, son numéro de TVA ou son numéro d’entreprise britannique.',
    en: 'No company number can be read in this invoice (a scan has no text): its seller must be on it by SIREN, SIRET, VAT number or UK company number.',
  },
  SELLER_UNCLEAR: {
    fr: 'Plusieurs entreprises figurent sur cette facture sans qu’on puisse dire laquelle vend : indiquez « Vendeur » ou « Client » devant leurs coordonnées, ou envoyez une facture Factur-X.',
    en: 'Several companies are on this invoice and none is clearly its seller: write “Seller” or “Customer” before their details, or send a Factur-X invoice.',
  },
  SELLER_CONTRADICTED: {
    fr: 'Les données Factur-X de cette facture nomment un autre vendeur que son texte, ou se contredisent.',
    en: 'The Factur-X data of this invoice name another seller than its text, or contradict themselves.',
  },
  WRONG_SELLER: {
    fr: 'Le vendeur de cette facture n’est pas l’entreprise signataire.',
    en: 'The seller of this invoice is not the company that signed the charter.',
  },
  NOT_A_SIGNATORY: {
    fr: 'Votre entreprise n’a pas de badge en cours : signez la charte, ou réessayez dans une minute si vous venez de signer.',
    en: 'Your company has no badge in force: sign the charter, or try again in a minute if you have just signed.',
  },
} as const satisfies Record<string, LocalizedText>;

export type InvoiceRefusalCode = keyof typeof REFUSALS;

/** Why an invoice is not stamped or not read, for programs and for people. */
export class InvoiceRefusal extends Refusal {
  constructor(readonly reason: InvoiceRefusalCode) {
    super(reason, REFUSALS[reason], 'file');
  }
}
