import { dayInWords, type Day } from '#kernel';
import type { EmailContent, EmailLanguage } from '#notifications';

/** What has to be signed before a day: another term, or a new version of the text. */
export type Due = 'RENEWAL' | 'NEW_VERSION';

const TEXTS = {
  fr: {
    RENEWAL: {
      subject: 'Renouvelez votre engagement pour la charte',
      text: (day: string) =>
        `Votre engagement prend fin le ${day}. Renouvelez-le avant ce jour, sinon il expire et votre badge avec lui.`,
    },
    NEW_VERSION: {
      subject: 'Une nouvelle version de la charte est à signer',
      text: (day: string) =>
        `Une nouvelle version de la charte du bon payeur est parue. Signez-la au plus tard le ${day}, sinon votre engagement prend fin.`,
    },
    label: 'Lire et signer',
    why: 'Vous recevez ce message parce que votre entreprise a signé la charte.',
  },
  en: {
    RENEWAL: {
      subject: 'Renew your commitment to the charter',
      text: (day: string) =>
        `Your commitment ends on ${day}. Renew it before that day, or it expires and your badge with it.`,
    },
    NEW_VERSION: {
      subject: 'A new version of the charter is to be signed',
      text: (day: string) =>
        `A new version of the good-payer charter was published. Sign it by ${day}, or your commitment ends.`,
    },
    label: 'Read and sign',
    why: 'You receive this because your company signed the charter.',
  },
} as const;

export function renewalEmail(due: Due, until: Day, language: EmailLanguage): EmailContent {
  const { label, why, [due]: words } = TEXTS[language];
  return {
    subject: words.subject,
    title: words.subject,
    blocks: [
      { kind: 'text', text: words.text(dayInWords(until, language)) },
      { kind: 'action', label, path: '/account/charter/sign' },
    ],
    why,
  };
}
