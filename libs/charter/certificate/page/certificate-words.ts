import { addDays, companyIdParts, dayInWords, type CompanyId } from '#kernel';
import type { CertificateContent } from './certificate-content.js';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

const WORDS = {
  fr: {
    title: 'Certificat de signature',
    charter: 'Charte du bon payeur',
    company: 'Entreprise',
    signatory: 'Signataire',
    kind: 'Nature',
    kinds: {
      FIRST: 'Première signature',
      RENEWAL: 'Renouvellement',
      NEW_VERSION: 'Nouvelle version du texte',
    },
    signed: 'Signé le',
    term: 'Engagement jusqu’au',
    version: 'Version',
    text: 'Empreinte du texte (SHA-256)',
    consent: 'Empreinte du consentement (SHA-256)',
    id: 'Numéro de signature',
    check: 'État actuel de l’engagement :',
    means:
      'Ce document prouve qu’à cette date le texte ci-dessus a été signé, après confirmation par un code envoyé par courriel. Il ne dit pas que l’engagement tient encore : vérifiez-le à l’adresse ci-contre.',
    british: 'numéro d’entreprise britannique',
    seal: 'Ce PDF porte une signature électronique (PAdES) de goodpayer : toute modification la rompt.',
    reason: 'Certificat de signature de la charte du bon payeur',
  },
  en: {
    title: 'Certificate of signature',
    charter: 'Good-payer charter',
    company: 'Company',
    signatory: 'Signatory',
    kind: 'Kind',
    kinds: { FIRST: 'First signature', RENEWAL: 'Renewal', NEW_VERSION: 'New version of the text' },
    signed: 'Signed on',
    term: 'Committed until',
    version: 'Version',
    text: 'Fingerprint of the text (SHA-256)',
    consent: 'Fingerprint of the consent (SHA-256)',
    id: 'Number of the signature',
    check: 'Where the commitment stands now:',
    means:
      'This document proves that the text above was signed at that time, after confirmation by an e-mailed code. It does not say that the commitment still holds: check it at the address beside.',
    british: 'UK company number',
    seal: 'This PDF bears an electronic signature (PAdES) of goodpayer: any change breaks it.',
    reason: 'Certificate of a signature of the good-payer charter',
  },
} as const;

export const certificateWords = (language: CertificateContent['language']) => WORDS[language];

/** Label and value of each line of the certificate, from top to bottom. */
export function certificateLines(content: CertificateContent): [label: string, value: string][] {
  const words = WORDS[content.language];
  return [
    [words.company, companyOf(content)],
    [words.signatory, `${content.signatoryName}, ${content.signatoryRole}`],
    [words.kind, words.kinds[content.kind]],
    [words.signed, instant(content.signedAt, content.language)],
    // The term is the first day without commitment: people read the last day with it.
    [words.term, dayInWords(addDays(content.termEndsOn, -1), content.language)],
    [words.version, `${content.versionTitle} (${content.versionId})`],
    [words.text, content.contentHash],
    [words.consent, content.consentTextHash],
    [words.id, content.signatureId],
  ];
}

/** The company as a certificate calls it. */
export function companyOf({ companyName, companyNumber }: CertificateContent): string {
  return companyName ? `${companyName} (${companyNumber})` : companyNumber;
}

/** E.g. `SIREN 552 032 534`. */
export function companyNumber(companyId: CompanyId, language: CertificateContent['language']): string {
  const { country, number } = companyIdParts(companyId);
  return country === 'FR'
    ? `SIREN ${number.replace(/(\d{3})(?=\d)/g, '$1 ')}`
    : `${WORDS[language].british} ${number}`;
}

function instant(at: Date, language: CertificateContent['language']): string {
  const format = { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(LOCALES[language], format).format(at)} UTC`;
}
