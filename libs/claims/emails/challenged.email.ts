import type { EmailContent, EmailLanguage } from '#notifications';

const TEXTS = {
  fr: {
    subject: 'Une autre organisation dit représenter votre entreprise',
    text: 'Une autre organisation conteste votre droit de représenter votre entreprise sur goodpayer et a déposé un document. Rien ne change avant la décision de deux modérateurs ; vous serez prévenu et entendu avant.',
    label: 'Voir ma demande',
    why: 'Vous recevez ce message parce que vous représentez cette entreprise sur goodpayer.',
  },
  en: {
    subject: 'Another organisation says that it acts for your company',
    text: 'Another organisation challenges your right to act for your company on goodpayer and handed in a document. Nothing changes before two moderators have decided; you will be told and heard before.',
    label: 'See my claim',
    why: 'You receive this because you act for this company on goodpayer.',
  },
} as const;

export function challengedEmail(language: EmailLanguage): EmailContent {
  const { subject, text, label, why } = TEXTS[language];
  return {
    subject,
    title: subject,
    blocks: [
      { kind: 'text', text },
      { kind: 'action', label, path: '/account/company' },
    ],
    why,
  };
}
