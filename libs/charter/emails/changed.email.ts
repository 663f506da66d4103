import type { LocalizedText } from '#kernel';
import type { EmailContent, EmailLanguage } from '#notifications';
import { TIER_NAMES } from '../badge/credential/tier-names.js';
import type { CharterTier } from '../status/membership-status.js';

const TEXTS = {
  fr: {
    ended: 'Votre engagement dans la charte du bon payeur a pris fin',
    endedIntro:
      'Le badge n’est plus valable : retirez-le de vos factures et de votre site. Le registre public le montre comme terminé.',
    endedLabel: 'Voir ma charte',
    tier: 'Votre palier dans la charte du bon payeur a changé',
    tierIntro: (tier: string) =>
      `D’après les paiements mesurés au dernier trimestre, votre palier est désormais : ${tier}.`,
    tierLabel: 'Voir le calcul, ligne par ligne',
    why: 'Vous recevez ce message parce que vous agissez pour cette entreprise.',
  },
  en: {
    ended: 'Your commitment to the good-payer charter has ended',
    endedIntro:
      'The badge is no longer valid: take it off your invoices and your site. The public register shows it as ended.',
    endedLabel: 'See my charter',
    tier: 'Your tier in the good-payer charter has changed',
    tierIntro: (tier: string) => `From the payments measured in the last quarter, your tier is now: ${tier}.`,
    tierLabel: 'See the calculation, line by line',
    why: 'You receive this because you act for this company.',
  },
} as const;

/** `reason`: why it ended, in the words of the register; null when the company gave it back itself. */
export function endedEmail(reason: LocalizedText | null, language: EmailLanguage): EmailContent {
  const { ended, endedIntro, endedLabel, why } = TEXTS[language];
  return {
    subject: ended,
    title: ended,
    blocks: [
      ...(reason ? [{ kind: 'text', text: reason[language] } as const] : []),
      { kind: 'text', text: endedIntro },
      { kind: 'action', label: endedLabel, path: '/account/charter' },
    ],
    why,
  };
}

export function tierEmail(tier: CharterTier, language: EmailLanguage): EmailContent {
  const texts = TEXTS[language];
  return {
    subject: texts.tier,
    title: texts.tier,
    blocks: [
      { kind: 'text', text: texts.tierIntro(TIER_NAMES[tier][language].toLowerCase()) },
      { kind: 'action', label: texts.tierLabel, path: '/account/charter' },
    ],
    why: texts.why,
  };
}
