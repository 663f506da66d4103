import type { EmailContent, EmailLanguage } from '#notifications';

const MINUTE_MS = 60_000;

const TEXTS = {
  fr: {
    subject: 'Votre code pour signer la charte',
    title: 'Confirmez votre signature',
    intro: 'Pour signer la charte du bon payeur au nom de votre entreprise, saisissez ce code :',
    outro: (minutes: number) =>
      `Il vaut ${minutes} minutes. Si ce n’est pas vous, ne le transmettez à personne : rien ne sera signé.`,
    label: 'Revenir à la signature',
    why: 'Vous recevez ce message parce que votre compte a demandé à signer la charte.',
  },
  en: {
    subject: 'Your code to sign the charter',
    title: 'Confirm your signature',
    intro: 'To sign the good-payer charter in the name of your company, type in this code:',
    outro: (minutes: number) =>
      `It is good for ${minutes} minutes. If it was not you, pass it on to nobody: nothing will be signed.`,
    label: 'Back to the signature',
    why: 'You receive this because your account asked to sign the charter.',
  },
} as const;

export function codeEmail(code: string, lifetimeMs: number, language: EmailLanguage): EmailContent {
  const { subject, title, intro, outro, label, why } = TEXTS[language];
  return {
    subject,
    title,
    blocks: [
      { kind: 'text', text: intro },
      { kind: 'code', code },
      { kind: 'text', text: outro(lifetimeMs / MINUTE_MS) },
      { kind: 'action', label, path: '/account/charter/sign' },
    ],
    why,
  };
}
