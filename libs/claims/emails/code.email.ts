import type { EmailContent, EmailLanguage } from '#notifications';

const TEXTS = {
  fr: {
    subject: 'Votre code goodpayer',
    title: 'Prouvez que vous représentez votre entreprise',
    intro:
      'Quelqu’un a demandé sur goodpayer à représenter votre entreprise et a donné cette adresse. Si c’est vous, saisissez ce code :',
    outro: 'Il est valable 30 minutes. Si ce n’est pas vous, ne faites rien et ne le transmettez à personne.',
    why: 'Vous recevez ce message parce que cette adresse a été donnée comme preuve.',
  },
  en: {
    subject: 'Your goodpayer code',
    title: 'Prove that you act for your company',
    intro:
      'Somebody asked on goodpayer to act for your company and gave this address. If it was you, type in this code:',
    outro: 'It is valid for 30 minutes. If it was not you, do nothing and pass it on to nobody.',
    why: 'You receive this because this address was given as a proof.',
  },
} as const;

export function codeEmail(code: string, language: EmailLanguage): EmailContent {
  const { subject, title, intro, outro, why } = TEXTS[language];
  return {
    subject,
    title,
    blocks: [
      { kind: 'text', text: intro },
      { kind: 'code', code },
      { kind: 'text', text: outro },
    ],
    why,
  };
}
