import type { Day } from '#kernel';
import type { EmailContent } from '#notifications';
import { ratingPath } from '../../emails/paths.js';
import { dayInWords, type Language } from '../../emails/words.js';
import { decisionInWords, outcomeInWords, type DecidedCase } from './decision-in-words.js';

export interface DecisionNotice extends DecidedCase {
  readonly ratingId: string;
  readonly supplierName: string;
  readonly clientName: string;
  /** Null when the decision is final. */
  readonly appealUntil: Day | null;
}

const WORDS = {
  fr: {
    between: (notice: DecisionNotice) =>
      `Évaluation de ${notice.clientName} par ${notice.supplierName}. Voici ce qui a été décidé, et pourquoi.`,
    appeal: (until: string) =>
      `Vous pouvez former un recours gratuit jusqu’au ${until} : un autre modérateur décidera. Vous pouvez aussi saisir un organe de règlement extrajudiciaire (règlement (UE) 2022/2065, art. 21) ou le juge.`,
    final:
      'Cette décision est définitive sur goodpayer. Vous pouvez saisir un organe de règlement extrajudiciaire (règlement (UE) 2022/2065, art. 21) ou le juge.',
    see: 'Voir l’évaluation, ou former un recours',
    why: 'Vous recevez ce message parce que votre entreprise est partie à cette évaluation.',
  },
  en: {
    between: (notice: DecisionNotice) =>
      `Rating of ${notice.clientName} by ${notice.supplierName}. This is what was decided, and why.`,
    appeal: (until: string) =>
      `You may appeal free of charge until ${until}: another moderator will decide. You may also turn to an out-of-court dispute settlement body (Regulation (EU) 2022/2065, art. 21) or to a court.`,
    final:
      'This decision is final on goodpayer. You may turn to an out-of-court dispute settlement body (Regulation (EU) 2022/2065, art. 21) or to a court.',
    see: 'See the rating, or appeal',
    why: 'You receive this message because your company is a party to this rating.',
  },
} as const;

/** The statement of reasons that both sides get: what, why, since what, and how to appeal (DSA art. 17). */
export function decisionEmail(notice: DecisionNotice, language: Language): EmailContent {
  const { appealUntil, ratingId } = notice;
  const words = WORDS[language];
  const outcome = outcomeInWords(notice.decision.outcome)[language];
  return {
    subject: `${outcome} (${notice.clientName})`,
    title: outcome,
    blocks: [
      { kind: 'text', text: words.between(notice) },
      ...decisionInWords(notice, language),
      {
        kind: 'text',
        text: appealUntil ? words.appeal(dayInWords(appealUntil, language)) : words.final,
      },
      { kind: 'action', label: words.see, path: ratingPath(ratingId) },
    ],
    why: words.why,
  };
}
