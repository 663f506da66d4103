import { dayInWords, type Day, type LocalizedText } from '#kernel';
import type { LeftOutReason } from './sample-invoices.js';
import type { PromptnessRule } from './tier-policy.js';

/** How many of how many. */
export interface Count {
  readonly part: number;
  readonly whole: number;
}

const invoicesFr = (count: number) => `${count} facture${count < 2 ? '' : 's'}`;
const invoicesEn = (count: number) => `${count} invoice${count === 1 ? '' : 's'}`;

export function invoicesLabel(count: number, from: Day, to: Day): LocalizedText {
  const plural = count < 2 ? '' : 's';
  return {
    fr: `${invoicesFr(count)} mesurable${plural}, datée${plural} du ${dayInWords(from, 'fr')} au ${dayInWords(to, 'fr')}`,
    en: `${invoicesEn(count)} that can be measured, dated from ${dayInWords(from, 'en')} to ${dayInWords(to, 'en')}`,
  };
}

export const suppliersLabel = (count: number): LocalizedText => ({
  fr: `${count} fournisseur${count < 2 ? '' : 's'} indépendant${count < 2 ? '' : 's'} dont l’identité est prouvée`,
  en: `${count} independent supplier${count === 1 ? '' : 's'} whose identity is proved`,
});

export const provedLabel = ({ part, whole }: Count): LocalizedText => ({
  fr: `${part} sur ${invoicesFr(whole)} avec une commande, une comptabilité ou mieux à l’appui`,
  en: `${part} of ${invoicesEn(whole)} backed by an order, by books or better`,
});

export const largestSupplierLabel = ({ part, whole }: Count): LocalizedText => ({
  fr: `${part} sur ${invoicesFr(whole)} viennent d’un même fournisseur`,
  en: `${part} of ${invoicesEn(whole)} come from one supplier`,
});

export function promptnessLabel({ of, days }: PromptnessRule, { part, whole }: Count): LocalizedText {
  const whose =
    of === 'SMALL'
      ? { fr: ' de fournisseurs de moins de 50 salariés', en: ' of suppliers with fewer than 50 employees' }
      : { fr: '', en: '' };
  return {
    fr: `${part} sur ${invoicesFr(whole)}${whose.fr} payées en ${days} jours au plus après leur date`,
    en: `${part} of ${invoicesEn(whole)}${whose.en} paid within ${days} days of their date`,
  };
}

export const smallInvoicesLabel = (count: number): LocalizedText => ({
  fr: `${invoicesFr(count)} de fournisseurs de moins de 50 salariés`,
  en: `${invoicesEn(count)} of suppliers with fewer than 50 employees`,
});

export const termsLabel = ({ part, whole }: Count): LocalizedText => ({
  fr: `${part} sur ${invoicesFr(whole)} payées comme convenu et dans la limite légale`,
  en: `${part} of ${invoicesEn(whole)} paid as agreed and within the legal limit`,
});

const LEFT_OUT: Readonly<Record<LeftOutReason, LocalizedText>> = {
  NOT_INDEPENDENT: {
    fr: 'laissée(s) de côté : fournisseur non vérifié ou du même groupe',
    en: 'left out: supplier not verified, or of the same group',
  },
  DISPUTED: { fr: 'laissée(s) de côté : contestée(s)', en: 'left out: disputed' },
  UNDATED: {
    fr: 'laissée(s) de côté : la date de la facture est inconnue',
    en: 'left out: the date of the invoice is unknown',
  },
};

export const leftOutLabel = (reason: LeftOutReason, count: number): LocalizedText => ({
  fr: `${invoicesFr(count)} ${LEFT_OUT[reason].fr}`,
  en: `${invoicesEn(count)} ${LEFT_OUT[reason].en}`,
});
