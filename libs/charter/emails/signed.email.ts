import type { EmailContent, EmailLanguage } from '#notifications';
import type { SignedCharter } from '../confirm-signature/keep-signature.js';
import type { MembershipRecord } from '../store/membership-record.js';

const LOCALES: Readonly<Record<EmailLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' };

const TEXTS = {
  fr: {
    subject: 'La charte du bon payeur est signée',
    intro: 'Votre entreprise a signé la charte. Le registre public le montre, et votre badge se vérifie.',
    signatory: 'Signataire',
    version: 'Version',
    until: 'Vaut jusqu’au',
    label: 'Voir ma charte et mon badge',
    why: 'Vous recevez ce message parce que vous agissez pour cette entreprise.',
  },
  en: {
    subject: 'The good-payer charter is signed',
    intro: 'Your company signed the charter. The public register shows it, and your badge can be checked.',
    signatory: 'Signatory',
    version: 'Version',
    until: 'Holds until',
    label: 'See my charter and my badge',
    why: 'You receive this because you act for this company.',
  },
} as const;

export function signedEmail(
  { signatoryName, signatoryRole, versionId }: SignedCharter,
  { termEndsOn }: Pick<MembershipRecord, 'termEndsOn'>,
  language: EmailLanguage,
): EmailContent {
  const texts = TEXTS[language];
  const until = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return {
    subject: texts.subject,
    title: texts.subject,
    blocks: [
      { kind: 'text', text: texts.intro },
      {
        kind: 'facts',
        rows: [
          [texts.signatory, `${signatoryName}, ${signatoryRole}`],
          [texts.version, versionId],
          [texts.until, until.format(new Date(termEndsOn))],
        ],
      },
      { kind: 'action', label: texts.label, path: '/account/charter' },
    ],
    why: texts.why,
  };
}
