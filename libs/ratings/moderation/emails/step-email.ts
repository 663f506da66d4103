import type { LocalizedText } from '#kernel';
import type { EmailContent } from '#notifications';
import { ratingPath } from '../../emails/paths.js';
import type { Language } from '../../emails/words.js';
import type { RatingStep } from '../../status/past-tense.js';

/** Steps of a contested rating of which a side is told. */
export type ContestStep = Extract<
  RatingStep,
  | 'DISPUTE_ANSWERED'
  | 'MEDIATION_PROPOSED'
  | 'MEDIATION_BEGAN'
  | 'MEDIATION_ENDED'
  | 'REFERRED'
  | 'FLAGGED'
  | 'APPEALED'
>;

const TITLES: Readonly<Record<ContestStep, LocalizedText>> = {
  DISPUTE_ANSWERED: {
    fr: 'Le fournisseur répond à votre contestation',
    en: 'The supplier answers your dispute',
  },
  MEDIATION_PROPOSED: { fr: 'Une médiation vous est proposée', en: 'A mediation is proposed to you' },
  MEDIATION_BEGAN: { fr: 'La médiation commence', en: 'The mediation begins' },
  MEDIATION_ENDED: { fr: 'Un modérateur va décider', en: 'A moderator is going to decide' },
  REFERRED: { fr: 'Un modérateur va décider', en: 'A moderator is going to decide' },
  FLAGGED: { fr: 'Votre évaluation a été signalée', en: 'Your rating was flagged' },
  APPEALED: { fr: 'Un recours est formé', en: 'An appeal was made' },
};

const TEXTS: Readonly<Record<ContestStep, LocalizedText>> = {
  DISPUTE_ANSWERED: {
    fr: 'Lisez sa réponse. Vous pouvez proposer une médiation, ou demander qu’un modérateur décide.',
    en: 'Read the answer. You may propose a mediation, or ask that a moderator decides.',
  },
  MEDIATION_PROPOSED: {
    fr: 'L’autre partie propose de chercher un accord. La médiation commence si vous acceptez aussi.',
    en: 'The other side proposes to look for an agreement. The mediation begins if you agree too.',
  },
  MEDIATION_BEGAN: {
    fr: 'Le fournisseur peut corriger ou retirer l’évaluation. Chaque partie peut y mettre fin ; elle prend fin d’elle-même après {days} jours.',
    en: 'The supplier may correct or withdraw the rating. Either side may end the mediation; it ends by itself after {days} days.',
  },
  MEDIATION_ENDED: {
    fr: 'Les deux parties n’ont pas cherché ou trouvé d’accord. La décision motivée vous sera envoyée.',
    en: 'The two sides did not seek or find an agreement. The decision and its reasons will be sent to you.',
  },
  REFERRED: {
    fr: 'Le temps donné aux deux parties est écoulé. La décision motivée vous sera envoyée.',
    en: 'The time that both sides had is over. The decision and its reasons will be sent to you.',
  },
  FLAGGED: {
    fr: 'Un modérateur va la relire. Ses chiffres restent visibles ; son texte est mis de côté si le signalement l’explique et qu’attendre pourrait nuire. La décision motivée vous sera envoyée.',
    en: 'A moderator will read it again. Its figures stay visible; its text is set aside if the flag explains why and waiting could do harm. The decision and its reasons will be sent to you.',
  },
  APPEALED: {
    fr: 'Un autre modérateur décide à nouveau. D’ici là l’évaluation n’est ni montrée ni comptée. Tant que le recours est ouvert, vous pouvez y joindre votre texte.',
    en: 'Another moderator decides again. Until then the rating is neither shown nor counted. While the appeal is open you may add your own text to it.',
  },
};

const SEE: LocalizedText = { fr: 'Voir l’évaluation', en: 'See the rating' };
const WHY: LocalizedText = {
  fr: 'Vous recevez ce message parce que votre entreprise est partie à cette évaluation.',
  en: 'You receive this message because your company is a party to this rating.',
};

export interface ContestNotice {
  readonly step: ContestStep;
  readonly ratingId: string;
  readonly clientName: string;
  readonly mediationDays: number;
}

/** Tells a side of a step that it did not take itself. */
export function stepEmail(
  { step, ratingId, clientName, mediationDays }: ContestNotice,
  language: Language,
): EmailContent {
  const title = TITLES[step][language];
  return {
    subject: `${title} (${clientName})`,
    title,
    blocks: [
      { kind: 'text', text: TEXTS[step][language].replace('{days}', String(mediationDays)) },
      { kind: 'action', label: SEE[language], path: ratingPath(ratingId) },
    ],
    why: WHY[language],
  };
}
