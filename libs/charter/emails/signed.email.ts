import { dayInWords } from '#kernel';
import type { EmailContent, EmailLanguage } from '#notifications';
import type { KeptSignature, SignedCharter } from '../confirm-signature/keep-signature.js';

const TEXTS = {
  fr: {
    FIRST: {
      subject: 'La charte du bon payeur est signée',
      intro: 'Votre entreprise a signé la charte. Le registre public le montre, et votre badge se vérifie.',
    },
    RENEWAL: {
      subject: 'Votre engagement dans la charte du bon payeur est renouvelé',
      intro:
        'Votre entreprise a renouvelé son engagement pour un nouveau terme. Le registre public le montre.',
    },
    NEW_VERSION: {
      subject: 'La nouvelle version de la charte du bon payeur est signée',
      intro:
        'Votre entreprise a signé la nouvelle version de la charte : son engagement continue jusqu’au même terme.',
    },
    signatory: 'Signataire',
    version: 'Version',
    until: 'Vaut jusqu’au',
    label: 'Voir ma charte et mon badge',
    why: 'Vous recevez ce message parce que vous agissez pour cette entreprise.',
  },
  en: {
    FIRST: {
      subject: 'The good-payer charter is signed',
      intro: 'Your company signed the charter. The public register shows it, and your badge can be checked.',
    },
    RENEWAL: {
      subject: 'Your commitment to the good-payer charter is renewed',
      intro: 'Your company renewed its commitment for another term. The public register shows it.',
    },
    NEW_VERSION: {
      subject: 'The new version of the good-payer charter is signed',
      intro:
        'Your company signed the new version of the charter: its commitment goes on until the same day as before.',
    },
    signatory: 'Signatory',
    version: 'Version',
    until: 'Holds until',
    label: 'See my charter and my badge',
    why: 'You receive this because you act for this company.',
  },
} as const;

export function signedEmail(
  { signatoryName, signatoryRole, versionId }: SignedCharter,
  { kind, membership }: KeptSignature,
  language: EmailLanguage,
): EmailContent {
  const texts = TEXTS[language];
  const { subject, intro } = texts[kind];
  return {
    subject,
    title: subject,
    blocks: [
      { kind: 'text', text: intro },
      {
        kind: 'facts',
        rows: [
          [texts.signatory, `${signatoryName}, ${signatoryRole}`],
          [texts.version, versionId],
          [texts.until, dayInWords(membership.termEndsOn, language)],
        ],
      },
      { kind: 'action', label: texts.label, path: '/account/charter' },
    ],
    why: texts.why,
  };
}
