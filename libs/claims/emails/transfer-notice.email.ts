import type { EmailContent, EmailLanguage } from '#notifications';
import type { ClaimReason } from '../decide-claim/claim-decision.js';
import { DECISION_REASONS } from '../decide-claim/decision-reasons.js';

interface TransferNotice {
  readonly reason: ClaimReason;
  readonly statement: string;
  readonly notBefore: Date;
}

const TEXTS = {
  fr: {
    subject: 'Votre entreprise pourrait être confiée à une autre organisation',
    intro:
      'Un modérateur propose de confier votre entreprise à l’organisation qui conteste votre demande. Une seconde personne doit le confirmer, et pas avant la date ci-dessous. D’ici là, répondez à ce message pour vous y opposer.',
    reason: 'Motif',
    notBefore: 'Pas avant le',
    why: 'Vous recevez ce message parce que vous représentez cette entreprise sur goodpayer.',
  },
  en: {
    subject: 'Your company may be handed to another organisation',
    intro:
      'A moderator proposes to hand your company to the organisation that challenges your claim. A second person has to confirm it, and not before the date below. Until then, answer this message to object.',
    reason: 'Reason',
    notBefore: 'Not before',
    why: 'You receive this because you act for this company on goodpayer.',
  },
} as const;

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

export function transferNoticeEmail(
  { reason, statement, notBefore }: TransferNotice,
  language: EmailLanguage,
): EmailContent {
  const texts = TEXTS[language];
  const day = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(notBefore);
  return {
    subject: texts.subject,
    title: texts.subject,
    blocks: [
      { kind: 'text', text: texts.intro },
      {
        kind: 'facts',
        rows: [
          [texts.reason, DECISION_REASONS[reason][language]],
          [texts.notBefore, day],
        ],
      },
      { kind: 'quote', text: statement },
    ],
    why: texts.why,
  };
}
